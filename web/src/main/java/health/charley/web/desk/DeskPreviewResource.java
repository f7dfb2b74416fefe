package health.charley.web.desk;

import static jakarta.ws.rs.core.MediaType.APPLICATION_FORM_URLENCODED;

import health.charley.web.desk.DeskPages.PreviewPage;
import health.charley.web.desk.DeskPages.PreviewsPage;
import health.charley.web.quiz.Redirect;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** The links that show a draft to whoever has one: made, listed and revoked. */
@Path(PageParameters.PATH + "/previews")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class DeskPreviewResource {
    private final Desk desk;
    private final PreviewLinkClient links;

    DeskPreviewResource(Desk desk, @RestClient PreviewLinkClient links) {
        this.desk = desk;
        this.links = links;
    }

    @GET
    public TemplateInstance list(@BeanParam PageParameters asked, @QueryParam("cursor") String cursor) {
        PageAddress page = asked.address();
        return new PreviewsPage(
                page, desk.ask(bearer -> links.links(bearer, page.kind(), page.slug(), page.language(), cursor)));
    }

    /** Shown at once and not after a redirect: the token is told only here, and belongs in no address of the desk. */
    @POST
    @Consumes(APPLICATION_FORM_URLENCODED)
    public Response create(@BeanParam PageParameters asked) {
        PageAddress page = asked.address();
        try {
            PreviewLinkView link =
                    desk.ask(bearer -> links.make(bearer, page.kind(), page.slug(), page.language(), Map.of()));
            return Refusals.page(200, new PreviewPage(page, link));
        } catch (DeskRefusedException refused) {
            return Refusals.page(refused, page.path());
        }
    }

    @POST
    @Path("{id:[1-9][0-9]{0,17}}/revocation")
    @Consumes(APPLICATION_FORM_URLENCODED)
    public Response revoke(@BeanParam PageParameters asked, @PathParam("id") long id) {
        PageAddress page = asked.address();
        desk.ask(bearer -> links.revoke(bearer, page.kind(), page.slug(), id, page.language()))
                .close();
        return Redirect.to(page.part("previews"));
    }

    /** Where people land who had to sign in again before a link was revoked. */
    @GET
    @Path("{id:[1-9][0-9]{0,17}}/revocation")
    public Response back(@BeanParam PageParameters asked) {
        return Redirect.to(asked.address().part("previews"));
    }
}
