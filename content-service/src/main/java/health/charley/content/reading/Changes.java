package health.charley.content.reading;

import health.charley.content.page.Author;
import health.charley.content.page.Callout;
import health.charley.content.page.Citation;
import health.charley.content.page.Page;
import health.charley.content.page.Revision;
import java.time.Instant;
import java.util.Collection;
import java.util.stream.Stream;

/** When the things that replies are made of last changed. */
final class Changes {
    private Changes() {}

    /** Of a page and of every other page, author and citation that it shows. */
    static Instant of(Revision revision, Collection<Page> shown) {
        var people = Stream.concat(Stream.of(revision.author()), revision.reviewer().stream());
        var signers = revision.sections().stream()
                .flatMap(section -> section.callouts().stream())
                .map(Callout::signedBy);
        var authors = Stream.concat(people, signers).map(Author::changedAt);
        var citations = revision.citations().stream().map(Citation::changedAt);
        var pages = Stream.concat(shown.stream(), revision.related().stream()).map(Changes::of);
        return latest(
                Stream.of(Stream.of(revision.createdAt(), revision.page().liveChangedAt()), authors, citations, pages)
                        .flatMap(instants -> instants));
    }

    private static Instant of(Page page) {
        return page.liveChangedAt();
    }

    private static Instant latest(Stream<Instant> instants) {
        return instants.max(Instant::compareTo).orElse(Instant.EPOCH);
    }
}
