package health.charley.web.share;

import health.charley.edge.problem.Problems;
import health.charley.web.neighbour.DamagedException;
import health.charley.web.neighbour.NoDocumentException;
import health.charley.web.neighbour.RefusedException;
import health.charley.web.neighbour.UnreadableException;
import io.quarkiverse.resteasy.problem.HttpProblem;

/** Why a link did not open: the status of the page, the field it is about, and a sentence. */
record Refusal(int status, String field, String text) {
    private static final Refusal NOWHERE = new Refusal(
            404,
            "code",
            "This code opens nothing. It may be mistyped, past its time, used up, locked after five wrong PINs, or taken"
                    + " back; nobody is told which. Ask whoever gave it to you for a new one.");
    private static final Refusal NEEDS_PIN = new Refusal(403, "pin", "This code needs its PIN.");
    private static final Refusal WRONG_PIN =
            new Refusal(403, "pin", "The PIN is wrong. After five wrong PINs the code is locked for good.");
    private static final Refusal LOCKED = new Refusal(
            403,
            "pin",
            "The PIN is wrong for the fifth time. The code is locked for good now, and the right PIN opens it no more. Ask"
                    + " whoever gave it to you for a new one.");
    private static final Refusal DAMAGED = new Refusal(
            500,
            "code",
            "What this code opens is damaged. Trying again will not help. Whoever runs this site is told.");
    private static final Refusal NO_DOCUMENT = new Refusal(
            500,
            "code",
            "This document can’t be made of what this code opens. Try the other kind. Whoever runs this site is told.");
    private static final Refusal UNREADABLE = new Refusal(
            500,
            "code",
            "What this code opens can’t be shown. Trying again will not help. Whoever runs this site is told.");
    private static final Refusal DOWN = new Refusal(
            503, "code", "The part of Charley that keeps assessments does not answer. Try again in a few minutes.");

    static Refusal of(RuntimeException refused, LinkForm form) {
        if (refused instanceof HttpProblem) {
            return NOWHERE;
        }
        if (refused instanceof DamagedException) {
            return DAMAGED;
        }
        if (refused instanceof NoDocumentException) {
            return NO_DOCUMENT;
        }
        if (refused instanceof UnreadableException) {
            return UNREADABLE;
        }
        if (refused instanceof RefusedException answered) {
            return ofStatus(answered, form);
        }
        return DOWN;
    }

    private static Refusal ofStatus(RefusedException answered, LinkForm form) {
        if (answered.status() != NEEDS_PIN.status()) {
            throw answered;
        }
        if (answered.type().equals(Problems.LOCKED.toString())) {
            return LOCKED;
        }
        return form.pin().isEmpty() ? NEEDS_PIN : WRONG_PIN;
    }
}
