package health.charley.web.share;

import health.charley.web.html.Html;
import health.charley.web.neighbour.Ask;
import health.charley.web.neighbour.DamagedException;
import health.charley.web.neighbour.Neighbour;
import health.charley.web.neighbour.NeighbourDownException;
import health.charley.web.neighbour.NoDocumentException;
import health.charley.web.neighbour.RefusedException;
import health.charley.web.neighbour.UnreadableException;
import health.charley.web.page.ContentPolicy;
import health.charley.web.quiz.FormError;
import health.charley.web.quiz.FormErrors;
import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/**
 * Opens what a person shared, for whoever has its code, such as a doctor. The code travels in bodies alone: a server never
 * sees the part of an address after its #. A script of the page moves it from there into the form; without scripts it is
 * pasted. Sending the form is a click of the reader, so that programs that look at links use up no view.
 */
@Path("/shared")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class SharedResource {
    private final SharedClient client;
    private final ContentPolicy policy;

    SharedResource(@RestClient SharedClient client, ContentPolicy policy) {
        this.client = client;
        this.policy = policy;
    }

    @CheckedTemplate(basePath = "share", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SharedPage(LinkForm form, FormErrors errors) implements TemplateInstance {}

    @GET
    public Response form() {
        return page(200, LinkForm.EMPTY, new FormErrors(List.of()));
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response open(
            @FormParam("code") String code, @FormParam("pin") String pin, @FormParam("form") String wanted) {
        var document = DocumentForm.of(wanted);
        var form = LinkForm.of(code, pin, document);
        return form.errors().any() ? page(400, form, form.errors()) : opened(form, document);
    }

    private Response opened(LinkForm form, DocumentForm document) {
        try {
            return Response.ok(fetched(form, document), document.type())
                    .header(HttpHeaders.CONTENT_DISPOSITION, document.disposition())
                    .build();
        } catch (HttpProblem
                | RefusedException
                | NeighbourDownException
                | DamagedException
                | NoDocumentException
                | UnreadableException refused) {
            var refusal = Refusal.of(refused, form);
            var error = new FormErrors(List.of(new FormError(refusal.field(), refusal.text())));
            return page(refusal.status(), form, error);
        }
    }

    private byte[] fetched(LinkForm form, DocumentForm document) {
        return Ask.of(Neighbour.HISTORY, () -> switch (document) {
            case PDF -> client.pdf(form.request());
            case FHIR -> client.fhir(form.request());
        });
    }

    private Response page(int status, LinkForm form, FormErrors errors) {
        return Response.status(status)
                .type(Html.TYPE)
                .header(ContentPolicy.HEADER, policy.withOwnScripts())
                .entity(new SharedPage(form, errors).render())
                .build();
    }
}
