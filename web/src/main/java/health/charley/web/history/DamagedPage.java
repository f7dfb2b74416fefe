package health.charley.web.history;

import health.charley.web.html.Html;
import health.charley.web.neighbour.DamagedException;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** Says that this one assessment does not open, whichever way it was asked for. */
@CheckedTemplate(basePath = "history", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record DamagedPage(UUID id) implements TemplateInstance {
    /** The answer where this one is damaged; where everything of the person is, that is said instead. */
    public static Response answer(UUID id, DamagedException damaged) {
        if (damaged.isEverything()) {
            throw damaged;
        }
        return new DamagedPage(id).answer();
    }

    private Response answer() {
        return Response.status(Response.Status.INTERNAL_SERVER_ERROR)
                .type(Html.TYPE)
                .entity(render())
                .build();
    }
}
