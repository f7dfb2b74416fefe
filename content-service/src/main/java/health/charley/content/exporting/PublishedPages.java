package health.charley.content.exporting;

import static java.util.stream.Collectors.toMap;

import health.charley.content.page.Page;
import health.charley.content.page.PageAddress;
import health.charley.content.page.PageKind;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The published pages by the names of their files, whichever way the database sorts. */
final class PublishedPages {
    private final SortedMap<String, Long> ids = new TreeMap<>();
    private final SortedMap<String, PageAddress> addresses = new TreeMap<>();
    private final EntityManager entities;

    PublishedPages(EntityManager entities) {
        this.entities = entities;
        entities.createQuery(
                        "select p.id, p.kind, p.slug, p.language from Page p where p.live is not null", Object[].class)
                .getResultList()
                .forEach(this::note);
        // a translation can't be imported without the page that it translates
        addresses.values().removeIf(address -> !has(address.original()));
    }

    private void note(Object[] row) {
        var address = new PageAddress((PageKind) row[1], (String) row[2], (String) row[3]);
        ids.put(file(address), (Long) row[0]);
        addresses.put(file(address), address);
    }

    boolean has(PageAddress address) {
        return ids.containsKey(file(address));
    }

    List<PageAddress> inOrder() {
        return List.copyOf(addresses.values());
    }

    /** The pages at these addresses, in their order. */
    List<Page> read(List<PageAddress> wanted) {
        var found = entities
                .createQuery("select p from Page p join fetch p.live where p.id in :ids", Page.class)
                .setParameter(
                        "ids",
                        wanted.stream().map(address -> ids.get(file(address))).toList())
                .getResultList()
                .stream()
                .collect(toMap(Page::address, page -> page));
        return wanted.stream().map(found::get).toList();
    }

    static String file(PageAddress address) {
        var folder = address.kind() == PageKind.ARTICLE ? "articles/" : "causes/";
        var language = address.isOriginal() ? "" : "." + address.language();
        return folder + address.slug() + language + ".md";
    }
}
