package health.charley.content.reading;

import health.charley.content.page.Author;
import health.charley.content.page.Callout;
import health.charley.content.page.Citation;
import health.charley.content.page.ListedCause;
import health.charley.content.page.Page;
import health.charley.content.page.PageAddress;
import health.charley.content.page.PageKind;
import health.charley.content.page.PageRepository;
import health.charley.content.page.Revision;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * When the things that replies are made of last changed. A page that readers lost counts as well: what named it no longer
 * does, in this language or any other.
 */
@ApplicationScoped
class Changes {
    private final PageRepository pages;

    Changes(PageRepository pages) {
        this.pages = pages;
    }

    /** Of a revision of a page, and of every other page, author and citation that it names. */
    Instant of(Revision revision) {
        var people = Stream.concat(Stream.of(revision.author()), revision.reviewer().stream());
        var signers = revision.sections().stream()
                .flatMap(section -> section.callouts().stream())
                .map(Callout::signedBy);
        var authors = Stream.concat(people, signers).map(Author::changedAt);
        var citations = revision.citations().stream().map(Citation::changedAt);
        var named = Stream.of(PageKind.values()).flatMap(kind -> lastChange(kind, revision).stream());
        var own = Stream.of(revision.createdAt(), revision.page().liveChangedAt());
        return Stream.of(own, authors, citations, named)
                .flatMap(instants -> instants)
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
    }

    private Optional<Instant> lastChange(PageKind kind, Revision revision) {
        var slugs = addresses(revision)
                .filter(address -> address.kind() == kind)
                .map(PageAddress::slug)
                .collect(Collectors.toSet());
        return slugs.isEmpty() ? Optional.empty() : pages.lastChange(kind, slugs);
    }

    /** Of the page itself, whose translations the reply names, of the causes it lists and of the pages to read next. */
    private static Stream<PageAddress> addresses(Revision revision) {
        var causes = revision.causes().stream()
                .map(ListedCause::condition)
                .flatMap(Optional::stream)
                .map(PageAddress::cause);
        var others = Stream.concat(Stream.of(revision.page()), revision.related().stream())
                .map(Page::address);
        return Stream.concat(causes, others);
    }
}
