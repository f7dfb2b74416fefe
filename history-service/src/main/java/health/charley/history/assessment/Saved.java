package health.charley.history.assessment;

import java.util.function.Function;

/** What came of saving an assessment. */
sealed interface Saved {

    <T> T fold(Function<New, T> onNew, Function<Same, T> onSame, Function<Refused, T> onRefused);

    /** It was not there, and is now. */
    record New(Assessment assessment) implements Saved {
        @Override
        public <T> T fold(Function<New, T> onNew, Function<Same, T> onSame, Function<Refused, T> onRefused) {
            return onNew.apply(this);
        }
    }

    /** It was there with the same receipt. */
    record Same(Assessment assessment) implements Saved {
        @Override
        public <T> T fold(Function<New, T> onNew, Function<Same, T> onSame, Function<Refused, T> onRefused) {
            return onSame.apply(this);
        }
    }

    /** It contradicts what is there. */
    record Refused(String because) implements Saved {
        /** Another receipt is there under its id. */
        static final Refused OTHER = new Refused("Another receipt is saved under this id.");

        /** The receipt is another owner's. */
        static final Refused TAKEN = new Refused("This receipt is saved in another account.");

        /** What is there does not open, so nobody can say whether it is the same. */
        static final Refused DAMAGED =
                new Refused("What is saved under this id is damaged. Erase it, and save the receipt again.");

        @Override
        public <T> T fold(Function<New, T> onNew, Function<Same, T> onSame, Function<Refused, T> onRefused) {
            return onRefused.apply(this);
        }
    }
}
