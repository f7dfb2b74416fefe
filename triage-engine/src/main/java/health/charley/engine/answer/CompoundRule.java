package health.charley.engine.answer;

/** A rule of several parts. */
abstract sealed class CompoundRule extends Rule {
    final Rule[] parts;

    private CompoundRule(Rule[] parts) {
        this.parts = parts;
    }

    @Override
    void addUnanswered(AnswerSheet sheet, Places places) {
        for (var part : parts) {
            part.addUnanswered(sheet, places);
        }
    }

    static final class All extends CompoundRule {
        All(Rule[] parts) {
            super(parts);
        }

        @Override
        public Truth truth(AnswerSheet sheet) {
            var least = Truth.YES;
            for (var part : parts) {
                least = least.and(part.truth(sheet));
                if (least == Truth.NO) {
                    return least;
                }
            }
            return least;
        }

        @Override
        public void addOpen(AnswerSheet sheet, Places places) {
            if (truth(sheet) == Truth.OPEN) {
                for (var part : parts) {
                    part.addOpen(sheet, places);
                }
            }
        }

        @Override
        public void addBegun(AnswerSheet sheet, Places places) {
            if (truth(sheet) != Truth.OPEN) {
                return;
            }
            var isBegun = hasBegun(sheet);
            for (var part : parts) {
                if (isBegun) {
                    part.addOpen(sheet, places);
                } else {
                    part.addBegun(sheet, places);
                }
            }
        }

        private boolean hasBegun(AnswerSheet sheet) {
            for (var part : parts) {
                if (part.canBegin() && part.truth(sheet).compareTo(Truth.UNSURE) >= 0) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public boolean couldHoldBy(int question, AnswerSheet sheet) {
            for (var part : parts) {
                if (!part.couldHoldBy(question, sheet)) {
                    return false;
                }
            }
            return true;
        }
    }

    static final class Any extends CompoundRule {
        Any(Rule[] parts) {
            super(parts);
        }

        @Override
        public Truth truth(AnswerSheet sheet) {
            var greatest = Truth.NO;
            for (var part : parts) {
                greatest = greatest.or(part.truth(sheet));
                if (greatest == Truth.YES) {
                    return greatest;
                }
            }
            return greatest;
        }

        @Override
        public void addOpen(AnswerSheet sheet, Places places) {
            for (var part : parts) {
                part.addOpen(sheet, places);
            }
        }

        @Override
        public void addBegun(AnswerSheet sheet, Places places) {
            for (var part : parts) {
                part.addBegun(sheet, places);
            }
        }

        @Override
        public boolean couldHoldBy(int question, AnswerSheet sheet) {
            for (var part : parts) {
                if (part.couldHoldBy(question, sheet)) {
                    return true;
                }
            }
            return false;
        }
    }
}
