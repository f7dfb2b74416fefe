package health.charley.web.desk;

import health.charley.web.quiz.Redirect;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.core.Response;

/** Takes forms on a page of the desk; the form itself is on the page. */
@Authenticated
public abstract class PageFormResource {
    final Desk desk;

    PageFormResource(Desk desk) {
        this.desk = desk;
    }

    /** Where people land who had to sign in again before the form was taken: nothing was done. */
    @GET
    public Response back(@BeanParam PageParameters asked) {
        return Redirect.to(asked.address().path());
    }
}
