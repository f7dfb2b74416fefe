package health.charley.evaluation.safety;

import java.io.PrintWriter;

/** Prints a report for a reader: a line for each claim, and each counterexample as the path that leads to it. */
public final class ProofText {
    private final PrintWriter out;
    private final int most;

    /** Prints at most so many counterexamples of a claim in full; the others by their subject. */
    public ProofText(PrintWriter out, int most) {
        this.out = out;
        this.most = most;
    }

    public void print(ProofReport report) {
        out.println(report.topic() + " " + report.version() + ", policy " + report.policy() + ", " + report.people()
                + " kinds of people");
        report.claims().forEach(this::print);
        out.println("  Taken as given:");
        report.givens().forEach(given -> out.println("    " + given));
        out.println();
    }

    private void print(Claim claim) {
        out.println();
        out.println("  " + claim.id() + "  " + (claim.holds() ? "holds" : "BROKEN") + ", "
                + claim.method().words() + ": " + claim.sentence());
        out.println("      " + claim.checked() + " cases: " + claim.over() + ".");
        claim.notes().forEach(note -> out.println("      " + note));
        for (var i = 0; i < claim.counterexamples().size(); i++) {
            print(claim.counterexamples().get(i), i < most);
        }
    }

    private void print(Counterexample counterexample, boolean inFull) {
        out.println("      ✗ " + counterexample.subject());
        if (inFull) {
            counterexample.path().forEach(line -> out.println("          " + line));
        }
    }
}
