package health.charley.web.desk;

import java.util.List;

/** The form that begins a translation: the languages to choose from, and what was wrong with a choice before. */
public record TranslationForm(List<Choice> choices, String error) {
    /** The name of its only field. */
    static final String ID = "translation";

    public TranslationForm {
        choices = List.copyOf(choices);
    }

    /** For a page; without choices where there is nothing to translate. */
    static TranslationForm of(WorkingPageView page) {
        boolean translatable = page.state().address().isOriginal()
                && page.written()
                && !page.state().archived();
        return new TranslationForm(translatable ? Languages.otherThan(page.languages()) : List.of(), "");
    }

    TranslationForm wrong(String sentence) {
        return new TranslationForm(choices, sentence);
    }
}
