package health.charley.web.desk;

import static jakarta.ws.rs.core.MediaType.APPLICATION_FORM_URLENCODED;

import health.charley.web.desk.DeskPages.PreviewPage;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** A link that shows a draft to whoever has it. */
@Path(PageParameters.PATH + "/previews")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class DeskPreviewResource extends PageFormResource {
    DeskPreviewResource(Desk desk) {
        super(desk);
    }

    /** Shown at once and not after a redirect: the token is told only here, and belongs in no address of the desk. */
    @POST
    @Consumes(APPLICATION_FORM_URLENCODED)
    public Response create(@BeanParam PageParameters asked) {
        PageAddress page = asked.address();
        try {
            PreviewLinkView link = desk.ask(
                    bearer -> desk.client().preview(bearer, page.kind(), page.slug(), page.language(), Map.of()));
            return Refusals.page(200, new PreviewPage(page, link));
        } catch (DeskRefusedException refused) {
            return Refusals.page(refused, page.path());
        }
    }
}
