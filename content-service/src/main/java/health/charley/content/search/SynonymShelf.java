package health.charley.content.search;

import health.charley.content.sql.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** The synonyms that search knows. */
@ApplicationScoped
public class SynonymShelf {
    private static final String ADD =
            "insert into search_synonym (language, group_number, words) select ?, ?, unnest(?) on conflict do nothing";

    private static final String ALL =
            "select language, array_agg(words order by words collate \"C\") from search_synonym"
                    + " group by language, group_number having count(*) > 1 order by group_number, language";

    private final Sql sql;

    SynonymShelf(Sql sql) {
        this.sql = sql;
    }

    /** Knows these from the end of the transaction on, and no others; tells whether they are others than before. */
    public boolean replaceAll(List<SynonymGroup> groups) {
        var before = all();
        sql.run("delete from search_synonym");
        for (var n = 0; n < groups.size(); n++) {
            sql.run(ADD, groups.get(n).language(), n + 1, groups.get(n).words());
        }
        return !all().equals(before);
    }

    /** The groups in their order; the words of each in the order of the alphabet. */
    public List<SynonymGroup> all() {
        return sql.rows(
                ALL,
                row -> new SynonymGroup(
                        row.getString(1), List.of((String[]) row.getArray(2).getArray())));
    }
}
