package health.charley.content.page;

import io.quarkus.panache.common.Parameters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which published pages to list, in the order of their slugs from the first one after a slug on. Languages stand in the
 * order of preference, at least one. {@code slugs} and {@code tag} are further conditions, where given.
 */
public record PageQuery(
        PageKind kind,
        List<String> languages,
        String after,
        int limit,
        Optional<Collection<String>> slugs,
        Optional<String> tag) {
    private static final String PUBLISHED =
            "select p from Page p join fetch p.live r join fetch r.author left join fetch r.reviewer"
                    + " where p.kind = :kind and p.language in :languages and p.slug > :after";

    /** Leaves out a page that exists in a language further to the front. */
    private static final String NOT_BETTER = " and not exists (select 1 from Page b where b.kind = p.kind"
            + " and b.slug = p.slug and b.live is not null and b.language in :languages"
            + " and locate(concat(',', b.language, ','), :order) < locate(concat(',', p.language, ','), :order))";

    public PageQuery {
        languages = List.copyOf(languages);
    }

    /** All pages of a kind. */
    public static PageQuery of(PageKind kind, List<String> languages, String after, int limit) {
        return new PageQuery(kind, languages, after, limit, Optional.empty(), Optional.empty());
    }

    public PageQuery named(Collection<String> only) {
        return new PageQuery(kind, languages, after, limit, Optional.of(only), tag);
    }

    public PageQuery tagged(Optional<String> only) {
        return new PageQuery(kind, languages, after, limit, slugs, only);
    }

    String hql() {
        return PUBLISHED
                + (languages.size() > 1 ? NOT_BETTER : "")
                + (slugs.isPresent() ? " and p.slug in :slugs" : "")
                + (tag.isPresent() ? " and array_contains(r.masthead.tags, :tag)" : "")
                + " order by p.slug";
    }

    Map<String, Object> parameters() {
        var parameters = Parameters.with("kind", kind)
                .and("languages", new ArrayList<>(languages))
                .and("after", after);
        if (languages.size() > 1) {
            parameters.and("order", "," + String.join(",", languages) + ",");
        }
        slugs.ifPresent(only -> parameters.and("slugs", only));
        tag.ifPresent(only -> parameters.and("tag", only));
        return parameters.map();
    }
}
