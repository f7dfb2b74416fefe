package health.charley.content.markdown;

import java.util.Set;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.text.TextContentNodeRendererContext;

/** Of a link its words alone, without where it leads. */
final class LinkWords implements NodeRenderer {
    private final TextContentNodeRendererContext context;

    LinkWords(TextContentNodeRendererContext context) {
        this.context = context;
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Link.class);
    }

    @Override
    public void render(Node link) {
        for (var word = link.getFirstChild(); word != null; word = word.getNext()) {
            context.render(word);
        }
    }
}
