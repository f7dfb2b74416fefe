package health.charley.web.desk;

import static jakarta.ws.rs.core.MediaType.APPLICATION_FORM_URLENCODED;

import health.charley.web.desk.DeskForm.Field;
import health.charley.web.desk.SourcePages.CitationPage;
import health.charley.web.desk.SourcePages.CitationsPage;
import health.charley.web.desk.SourcePages.NewCitationPage;
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

/** The works that pages cite, and what has become of them. */
@Path("/desk")
@Authenticated
@Produces(MediaType.TEXT_HTML)
public class CitationResource {
    private static final String ONE = "citations/{id:[a-z0-9-]+}";
    private static final String THING = "citation";
    private static final int CITATIONS_A_PART = 50;

    private static final DeskForm WORK = DeskForm.of(
            Field.called("text", "Citation, as readers see it"),
            Field.called("doi", "DOI"),
            Field.called("pmid", "Number in PubMed (PMID)"),
            Field.called("url", "Address"),
            Field.called("status", "What has become of it"),
            Field.called("replacedBy", "Id of the citation that takes its place"),
            Field.called("checked", "How far it was checked"));
    private static final DeskForm NEW = WORK.with(Field.called("id", "Id"));

    private static final Map<String, String> DONE = Map.of(
            "added", "The citation was added.",
            "saved", "The citation was saved. Every page that cites the work shows it.");

    private final Desk desk;
    private final SourceClient sources;

    CitationResource(Desk desk, @RestClient SourceClient sources) {
        this.desk = desk;
        this.sources = sources;
    }

    @GET
    @Path("citations")
    public TemplateInstance list(@QueryParam("cursor") String cursor) {
        return new CitationsPage(desk.ask(bearer -> sources.citations(bearer, CITATIONS_A_PART, cursor)));
    }

    @GET
    @Path("new-citation")
    public TemplateInstance blank() {
        desk.requireWorker();
        return new NewCitationPage(NEW);
    }

    @POST
    @Path("new-citation")
    @Consumes(APPLICATION_FORM_URLENCODED)
    public Response add(MultivaluedMap<String, String> sent) {
        DeskForm form = NEW.typed(sent);
        String id = form.text("id");
        return new SentForm(form, THING, CitationView.path(id))
                .replyToNew(
                        () -> done(
                                id,
                                "added",
                                bearer -> sources.addCitation(bearer, SourceClient.NOTHING_THERE, id, work(form))),
                        NewCitationPage::new);
    }

    @GET
    @Path(ONE)
    public TemplateInstance show(@PathParam("id") String id, @QueryParam("done") @DefaultValue("") String done) {
        var reply = desk.ask(bearer -> sources.citation(bearer, id));
        CitationView citation = reply.getEntity();
        return new CitationPage(
                citation,
                reply.getHeaderString("ETag"),
                WORK.saying(citation.work().texts()),
                DONE.getOrDefault(done, ""));
    }

    @POST
    @Path(ONE)
    @Consumes(APPLICATION_FORM_URLENCODED)
    public Response save(@PathParam("id") String id, MultivaluedMap<String, String> sent) {
        DeskForm form = WORK.typed(sent);
        String etag = Etag.of(sent);
        return new SentForm(form, THING, CitationView.path(id))
                .reply(
                        () -> done(id, "saved", bearer -> sources.saveCitation(bearer, etag, id, work(form))),
                        typed -> new CitationPage(
                                desk.ask(bearer -> sources.citation(bearer, id)).getEntity(), etag, typed, ""));
    }

    private Response done(String id, String word, Function<String, CitationView> step) {
        desk.ask(step);
        return Redirect.to(CitationView.path(id) + "?done=" + word);
    }

    private static Map<String, Object> work(DeskForm form) {
        return form.body("text", "doi", "pmid", "url", "status", "replacedBy", "checked");
    }
}
