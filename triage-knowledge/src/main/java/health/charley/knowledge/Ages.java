package health.charley.knowledge;

import health.charley.engine.knowledge.Prevalence.AgeFactor;
import health.charley.knowledge.file.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Factors by age band, as the files write the bands: {@code 18-39}, {@code 75+}, and {@code default} for all others. */
final class Ages {
    private static final Pattern BAND = Pattern.compile("(\\d{1,3})(?:-(\\d{1,3})|\\+)");
    private static final String DEFAULT = "default";

    /** The factors under {@code key}: none, one number for every age, or a mapping by age band. */
    static List<AgeFactor> factors(Entry entry, String key) {
        if (!entry.has(key)) {
            return List.of();
        }
        if (entry.isNumber(key)) {
            return List.of(AgeFactor.atEveryAge(entry.number(key)));
        }
        return entry.child(key).as(Ages::byBand);
    }

    /** The first factor that fits an age counts, so the default comes last. */
    private static List<AgeFactor> byBand(Entry bands) {
        var factors = new ArrayList<AgeFactor>();
        for (var band : bands.keys()) {
            if (!band.equals(DEFAULT)) {
                factors.add(factor(bands, band));
            }
        }
        if (bands.has(DEFAULT)) {
            factors.add(AgeFactor.atEveryAge(bands.number(DEFAULT)));
        }
        return factors;
    }

    private static AgeFactor factor(Entry bands, String band) {
        var ages = BAND.matcher(band);
        if (!ages.matches()) {
            throw bands.fault("'" + band + "' is not an age band such as 18-39 or 75+.");
        }
        var to = ages.group(2) == null ? Integer.MAX_VALUE : Integer.parseInt(ages.group(2));
        return new AgeFactor(Integer.parseInt(ages.group(1)), to, bands.number(band));
    }

    private Ages() {}
}
