package health.charley.web.page;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

/** The pages that are only words. */
@Path("/")
@PermitAll
@Produces(MediaType.TEXT_HTML)
public class PageResource {
    @CheckedTemplate(basePath = "page", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record HomePage() implements TemplateInstance {}

    @CheckedTemplate(basePath = "page", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AboutPage() implements TemplateInstance {}

    @CheckedTemplate(basePath = "page", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record PrivacyPage() implements TemplateInstance {}

    @CheckedTemplate(basePath = "page", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record AccessibilityPage() implements TemplateInstance {}

    @CheckedTemplate(basePath = "page", defaultName = CheckedTemplate.HYPHENATED_ELEMENT_NAME)
    record SignedOutPage() implements TemplateInstance {}

    @GET
    public TemplateInstance home() {
        return new HomePage();
    }

    @GET
    @Path("about")
    public TemplateInstance about() {
        return new AboutPage();
    }

    @GET
    @Path("privacy")
    public TemplateInstance privacy() {
        return new PrivacyPage();
    }

    @GET
    @Path("accessibility")
    public TemplateInstance accessibility() {
        return new AccessibilityPage();
    }

    @GET
    @Path("signed-out")
    public TemplateInstance signedOut() {
        return new SignedOutPage();
    }
}
