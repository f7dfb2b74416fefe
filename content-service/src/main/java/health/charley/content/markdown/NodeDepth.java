package health.charley.content.markdown;

import org.commonmark.node.Node;

/** How deep the parts of a text lie within one another. */
final class NodeDepth {
    /** No page that people can read comes near it. */
    static final int MAX = 40;

    private NodeDepth() {}

    /** Walked without recursion, which is what fails on a text that is too deep. */
    static boolean isTooDeep(Node root) {
        var depth = 0;
        var node = root;
        while (node != null && depth <= MAX) {
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                depth++;
            } else {
                while (node != null && node.getNext() == null) {
                    node = node.getParent();
                    depth--;
                }
                node = node == null ? null : node.getNext();
            }
        }
        return depth > MAX;
    }
}
