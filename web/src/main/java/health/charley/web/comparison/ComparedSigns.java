package health.charley.web.comparison;

import java.util.List;
import java.util.function.Predicate;

/**
 * The red flags of a comparison by what became of them. Those that one assessment or both were not sure of stand apart: they
 * may never have been there, so they are neither new nor gone.
 *
 * @param fresh certain now, and not raised before
 * @param sureNow certain now, and not sure before
 * @param lessSure not sure now, and certain before
 * @param ended not raised now, and certain before
 * @param unsureNow not sure now, and not raised before
 * @param closed not raised now, and not sure before
 */
public record ComparedSigns(
        List<FlagView> fresh,
        List<FlagView> sureNow,
        List<FlagView> lessSure,
        List<FlagView> ended,
        SignGroup unsureNow,
        SignGroup closed) {

    static ComparedSigns of(ComparisonView comparison) {
        var raised = comparison.redFlagsRaised();
        var gone = comparison.redFlagsGone();
        return new ComparedSigns(
                those(raised, flag -> flag.isCertain() && !flag.wasUncertain()),
                those(raised, flag -> flag.isCertain() && flag.wasUncertain()),
                comparison.redFlagsLessCertain(),
                those(gone, flag -> !flag.wasUncertain()),
                new SignGroup(those(raised, flag -> !flag.isCertain())),
                new SignGroup(those(gone, FlagView::wasUncertain)));
    }

    private static List<FlagView> those(List<FlagView> flags, Predicate<FlagView> wanted) {
        return flags.stream().filter(wanted).toList();
    }
}
