package health.charley.evaluation.safety;

import java.io.PrintWriter;

/** Prints a report for a reader: a few lines for each claim, and each counterexample with the path that leads to it. */
public final class ProofText {
    private final PrintWriter out;
    private final int paths;
    private final boolean withWitnesses;

    /**
     * @param paths how many counterexamples of a claim are printed with their paths; of the others the subject alone
     * @param withWitnesses whether to print the examples that bear a claim out as well
     */
    public ProofText(PrintWriter out, int paths, boolean withWitnesses) {
        this.out = out;
        this.paths = paths;
        this.withWitnesses = withWitnesses;
    }

    public void print(ProofReport report) {
        out.println(report.topic() + " " + report.version() + ", policy " + report.policy() + ", "
                + report.extent().all() + " (" + report.people() + ")");
        report.claims().forEach(this::print);
        out.println();
        out.println("  Taken as given:");
        report.givens().forEach(given -> out.println("      " + given));
        out.println();
    }

    private void print(Claim claim) {
        out.println();
        out.println("  " + claim.id() + "  " + (claim.holds() ? "holds" : "BROKEN") + ", "
                + claim.method().words() + ": " + claim.sentence());
        out.println("      " + claim.checked() + " cases: " + claim.over() + ".");
        claim.notes().forEach(note -> out.println("      " + note + "."));
        if (withWitnesses) {
            claim.witnesses().forEach(witness -> print("✓ ", witness, true));
        }
        for (var i = 0; i < claim.counterexamples().size(); i++) {
            print("✗ ", claim.counterexamples().get(i), i < paths);
        }
    }

    private void print(String mark, Trace trace, boolean inFull) {
        out.println("      " + mark + trace.subject());
        if (inFull) {
            trace.path().forEach(line -> out.println("          " + line));
        }
    }
}
