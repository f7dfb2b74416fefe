package health.charley.web.example;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A page of {@link EditingExample}, and where it stands. */
final class ExampleDraft {
    final String slug;
    final String language;
    JsonNode published = MissingNode.getInstance();
    JsonNode manuscript = MissingNode.getInstance();
    String stage = "";
    int version = 1;
    int live;

    ExampleDraft(String slug, String language) {
        this.slug = slug;
        this.language = language;
    }

    ExampleDraft written(JsonNode text) {
        manuscript = text;
        stage = "draft";
        return this;
    }

    ExampleDraft unpublished() {
        live = 0;
        return this;
    }

    String tag() {
        return "\"" + version + "\"";
    }

    ObjectNode state() {
        ObjectNode state = JsonNodeFactory.instance
                .objectNode()
                .put("kind", "cause")
                .put("slug", slug)
                .put("language", language)
                .put("archived", false);
        manuscript.optional("headline").ifPresent(headline -> state.set("headline", headline));
        if (!stage.isEmpty()) {
            state.put("stage", stage).put("draft", 1);
        }
        return live == 0 ? state : state.put("live", live);
    }

    ObjectNode page() {
        ObjectNode page = JsonNodeFactory.instance.objectNode().put("revision", 1);
        page.set("state", state());
        return manuscript.isObject() ? page.set("manuscript", manuscript) : page;
    }
}
