package health.charley.web.desk;

import health.charley.web.desk.DeskPages.NoRolePage;
import health.charley.web.desk.DeskPages.RefusedPage;
import health.charley.web.html.Html;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Says in words what was refused at the desk. */
public class Refusals {
    static final int CHANGED = 412;
    static final int TOO_LARGE = 413;
    private static final String DESK = "/desk";

    @ServerExceptionMapper
    public Response noRole(NoRoleException none) {
        return page(403, new NoRolePage());
    }

    @ServerExceptionMapper
    public Response refused(DeskRefusedException refused) {
        return page(refused, DESK);
    }

    /** The page about a refusal, with a way back. */
    static Response page(DeskRefusedException refused, String back) {
        return page(refused, back, List.of());
    }

    /** The same, with what was typed. */
    static Response page(DeskRefusedException refused, String back, List<TypedText> typed) {
        return page(
                refused.status(),
                new RefusedPage(
                        heading(refused.status()),
                        refused.saysMoreThanItsErrors() ? refused.detail() : "",
                        refused.errors().stream().map(PlaceWords::sentence).toList(),
                        refused.objections(),
                        typed,
                        back));
    }

    static Response page(int status, TemplateInstance page) {
        return Response.status(status).type(Html.TYPE).entity(page.render()).build();
    }

    static String heading(int status) {
        return switch (status) {
            case 401 -> "Please sign in again";
            case 403 -> "You may not do this";
            case 409 -> "That can’t be done now";
            case TOO_LARGE -> "That is too large";
            case CHANGED -> "Somebody else changed this meanwhile";
            default -> "That was not accepted";
        };
    }
}
