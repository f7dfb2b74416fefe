package health.charley.web.history;

import health.charley.web.html.Html;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** Says that this one assessment opens and can't be shown: what was signed is not the assessment that was summed up. */
@CheckedTemplate(basePath = "history", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
public record UnreadablePage(UUID id) implements TemplateInstance {
    public Response answer() {
        return Response.status(Response.Status.INTERNAL_SERVER_ERROR)
                .type(Html.TYPE)
                .entity(render())
                .build();
    }
}
