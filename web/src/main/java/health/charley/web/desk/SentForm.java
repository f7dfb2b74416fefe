package health.charley.web.desk;

import health.charley.web.desk.DeskPages.ChangedPage;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import java.util.function.Supplier;

/** A form that somebody sent on a thing at the desk, such as an author; nothing that was typed is lost when it is refused. */
record SentForm(DeskForm form, String thing, String back) {
    private static final String ID = "id";

    /** What comes of sending it on; when that is refused, the form again with what is wrong. */
    Response reply(Supplier<Response> sending, Function<DeskForm, TemplateInstance> again) {
        try {
            return sending.get();
        } catch (DeskRefusedException refused) {
            if (refused.status() != Refusals.CHANGED) {
                return Refusals.page(refused.status(), again.apply(form.refused(refused)));
            }
            return form.has(ID)
                    ? Refusals.page(409, again.apply(form.wrong(ID, "This is taken. Choose another.")))
                    : Refusals.page(Refusals.CHANGED, new ChangedPage(thing, back, form.typedTexts()));
        }
    }

    /** The same for something new: the id that it is to have becomes part of an address. */
    Response replyToNew(Supplier<Response> sending, Function<DeskForm, TemplateInstance> again) {
        return Slug.is(form.text(ID))
                ? reply(sending, again)
                : Refusals.page(400, again.apply(form.wrong(ID, Slug.SENTENCE)));
    }
}
