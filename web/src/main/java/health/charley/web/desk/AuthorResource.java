package health.charley.web.desk;

import static jakarta.ws.rs.core.MediaType.APPLICATION_FORM_URLENCODED;

import health.charley.web.desk.DeskForm.Field;
import health.charley.web.desk.SourcePages.AuthorPage;
import health.charley.web.desk.SourcePages.AuthorsPage;
import health.charley.web.desk.SourcePages.NewAuthorPage;
import health.charley.web.neighbour.Etag;
import health.charley.web.quiz.Redirect;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.microprofile.rest.client.inject.RestClient;

/** Those who write pages and those who sign them: what readers are told of them, and which account signs as them. */
@Path("/desk")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class AuthorResource {
    private static final String ONE = "authors/{id:[a-z0-9-]+}";
    private static final String ACCOUNT = "account";
    private static final int AUTHORS_A_PART = 50;

    private static final DeskForm PROFILE = DeskForm.of(
            Field.called("name", "Name, as readers see it"),
            Field.called("jobTitle", "Job title"),
            Field.called("biography", "Biography"),
            Field.called("sample", "This person is invented"));
    private static final DeskForm NEW = PROFILE.with(Field.called("id", "Id"));
    private static final DeskForm SIGNING = DeskForm.of(Field.called(ACCOUNT, "Account (the subject of its sign-in)"));

    private static final Map<String, String> DONE = Map.of(
            "added", "The author was added.",
            "saved", "The profile was saved. Every page that names the author shows it.",
            "linked", "The account signs as this author from now on.",
            "unlinked", "No account signs as this author any more. What was signed stays signed.");

    private final Desk desk;
    private final SourceClient sources;

    AuthorResource(Desk desk, @RestClient SourceClient sources) {
        this.desk = desk;
        this.sources = sources;
    }

    @GET
    @Path("authors")
    public TemplateInstance list(@QueryParam("cursor") String cursor) {
        return new AuthorsPage(desk.ask(bearer -> sources.authors(bearer, AUTHORS_A_PART, cursor)));
    }

    @GET
    @Path("new-author")
    public TemplateInstance blank() {
        desk.requireWorker();
        return new NewAuthorPage(NEW);
    }

    @POST
    @Path("new-author")
    @Consumes(APPLICATION_FORM_URLENCODED)
    public Response add(MultivaluedMap<String, String> sent) {
        DeskForm form = NEW.typed(sent);
        String id = form.text("id");
        return new SentForm(form, "author", AuthorView.path(id))
                .replyToNew(
                        () -> done(
                                id,
                                "added",
                                bearer -> sources.addAuthor(bearer, SourceClient.NOTHING_THERE, id, profile(form))),
                        NewAuthorPage::new);
    }

    @GET
    @Path(ONE)
    public TemplateInstance show(@PathParam("id") String id, @QueryParam("done") @DefaultValue("") String done) {
        var seen = seen(id);
        return new AuthorPage(
                seen.author(),
                seen.etag(),
                profile(seen.author()),
                signing(seen.author()),
                DONE.getOrDefault(done, ""));
    }

    @POST
    @Path(ONE)
    @Consumes(APPLICATION_FORM_URLENCODED)
    public Response save(@PathParam("id") String id, MultivaluedMap<String, String> sent) {
        DeskForm form = PROFILE.typed(sent);
        return new SentForm(form, "author", AuthorView.path(id))
                .reply(
                        () -> done(id, "saved", bearer -> sources.saveAuthor(bearer, Etag.of(sent), id, profile(form))),
                        typed -> {
                            AuthorView author = seen(id).author();
                            return new AuthorPage(author, Etag.of(sent), typed, signing(author), "");
                        });
    }

    /** Where people land who had to sign in again before the form was taken: nothing was done. */
    @GET
    @Path(ONE + "/account")
    public Response back(@PathParam("id") String id) {
        return Redirect.to(AuthorView.path(id));
    }

    @POST
    @Path(ONE + "/account")
    @Consumes(APPLICATION_FORM_URLENCODED)
    public Response link(@PathParam("id") String id, MultivaluedMap<String, String> sent) {
        DeskForm form = SIGNING.typed(sent);
        return new SentForm(form, "author", AuthorView.path(id)).reply(() -> linked(id, sent, form), typed -> {
            AuthorView author = seen(id).author();
            return new AuthorPage(author, Etag.of(sent), profile(author), typed, "");
        });
    }

    private Response linked(String id, MultivaluedMap<String, String> sent, DeskForm form) {
        String etag = Etag.of(sent);
        return sent.containsKey("unlink")
                ? done(id, "unlinked", bearer -> sources.unlink(bearer, etag, id))
                : done(id, "linked", bearer -> sources.link(bearer, etag, id, form.body(ACCOUNT)));
    }

    private Response done(String id, String word, Function<String, AuthorView> step) {
        desk.ask(step);
        return Redirect.to(AuthorView.path(id) + "?done=" + word);
    }

    private SeenAuthor seen(String id) {
        var reply = desk.ask(bearer -> sources.author(bearer, id));
        return new SeenAuthor(reply.getEntity(), reply.getHeaderString("ETag"));
    }

    private static Map<String, Object> profile(DeskForm form) {
        Map<String, Object> profile = form.body("name", "jobTitle", "biography");
        profile.put("sample", form.at("sample").says(DeskForm.YES));
        return profile;
    }

    private static DeskForm profile(AuthorView author) {
        return PROFILE.saying(author.profile().texts());
    }

    private static DeskForm signing(AuthorView author) {
        return SIGNING.saying(Map.of(ACCOUNT, author.account()));
    }

    /** An author as they were read, and the tag of that state. */
    private record SeenAuthor(AuthorView author, String etag) {}
}
