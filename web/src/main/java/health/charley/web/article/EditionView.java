package health.charley.web.article;

import java.util.List;

/**
 * A page in one of its languages: where it is, where it is in the others, what the reader is told who asked for a language
 * that it is not there in, the end of the addresses that go on in the language asked for, and where its readers' stories are.
 */
public record EditionView(String canonical, List<LanguageView> languages, String notice, String query, String stories) {
    public EditionView {
        languages = List.copyOf(languages);
    }

    /** Of a page at this address of the site, without its language. */
    static EditionView of(ArticleView page, String address, ReadingLanguage asked) {
        var languages = page.translations().stream()
                .map(language -> new LanguageView(
                        language,
                        ReadingLanguage.ownName(language),
                        address + ReadingLanguage.queryOf(language),
                        language.equals(page.language())))
                .toList();
        return new EditionView(
                address + ReadingLanguage.queryOf(page.language()),
                languages,
                asked.notice(page),
                asked.query(),
                address + "/stories");
    }

    /** Of a draft: who reads it has a link to this text alone, and nobody can tell of it yet. */
    static EditionView ofDraft(ArticleView draft) {
        return new EditionView("", List.of(), "", ReadingLanguage.queryOf(draft.language()), "");
    }

    /** Whether there are others than this one. */
    public boolean isOneOfSeveral() {
        return languages.size() > 1;
    }

    /** A language that a page is there in, called as those call it who read it. */
    public record LanguageView(String tag, String name, String address, boolean shown) {
        /** What search engines send readers to for whom there is no better one. */
        public boolean isOriginal() {
            return tag.equals(ReadingLanguage.ORIGINAL);
        }
    }
}
