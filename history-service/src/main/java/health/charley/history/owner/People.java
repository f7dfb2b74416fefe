package health.charley.history.owner;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;

/** All people of whom something is kept, as owners and numbers: their rows are for {@link OwnerTransaction} alone. */
@ApplicationScoped
public class People {
    private final EntityManager entities;

    People(EntityManager entities) {
        this.entities = entities;
    }

    /** The owners that follow one, or the first after the empty text, in their order; at most this many, and 1000. */
    public List<Owner> after(String last, int most) {
        return entities.unwrap(Session.class)
                .createNativeQuery("select owners_after(:last, :most)", String.class)
                .setParameter("last", last)
                .setParameter("most", most)
                .getResultStream()
                .map(Owner::new)
                .toList();
    }

    /** The same, of those whose keys are wrapped by another master key than this. */
    public List<Owner> ofOtherMasterKeys(String used, String last, int most) {
        return entities.unwrap(Session.class)
                .createNativeQuery("select owners_of_other_master_keys(:used, :last, :most)", String.class)
                .setParameter("used", used)
                .setParameter("last", last)
                .setParameter("most", most)
                .getResultStream()
                .map(Owner::new)
                .toList();
    }

    /** How many people's keys each master key wraps, by its name. */
    public Map<String, Long> byMasterKey() {
        var counts = new LinkedHashMap<String, Long>();
        entities.unwrap(Session.class)
                .createNativeQuery("select name, people from people_by_master_key()", Tuple.class)
                .getResultStream()
                .forEach(row -> counts.put(row.get(0, String.class), row.get(1, Long.class)));
        return counts;
    }
}
