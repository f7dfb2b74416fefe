package health.charley.engine.answer;

/** A rule of several parts. */
abstract sealed class CompoundRule extends Rule {
    /** By which a sheet remembers how far it is met. */
    final int number;

    final Rule[] parts;

    private CompoundRule(int number, Rule[] parts) {
        this.number = number;
        this.parts = parts;
    }

    @Override
    public final Truth truth(AnswerSheet sheet) {
        return sheet.truth(this);
    }

    /** How far it is met, from its parts. */
    abstract Truth workOut(AnswerSheet sheet);

    @Override
    void addUnanswered(AnswerSheet sheet, Places places) {
        for (var part : parts) {
            part.addUnanswered(sheet, places);
        }
    }

    @Override
    public void addMet(AnswerSheet sheet, Places places) {
        if (truth(sheet) == Truth.YES) {
            for (var part : parts) {
                part.addMet(sheet, places);
            }
        }
    }

    @Override
    public void addSigns(AnswerSheet sheet, Places places) {
        if (truth(sheet) != Truth.NO) {
            for (var part : parts) {
                part.addSigns(sheet, places);
            }
        }
    }

    final boolean addBegunOfParts(AnswerSheet sheet, boolean certainly, Places places) {
        var hasBegun = false;
        for (var part : parts) {
            hasBegun |= part.addBegun(sheet, certainly, places);
        }
        return hasBegun;
    }

    static final class All extends CompoundRule {
        All(int number, Rule[] parts) {
            super(number, parts);
        }

        @Override
        Truth workOut(AnswerSheet sheet) {
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
            if (isUndecided(sheet)) {
                for (var part : parts) {
                    part.addOpen(sheet, places);
                }
            }
        }

        @Override
        public boolean addBegun(AnswerSheet sheet, boolean certainly, Places places) {
            if (!isUndecided(sheet) || (certainly && !canHold(sheet))) {
                return false;
            }
            if (!hasBegun(sheet, certainly ? Truth.YES : Truth.UNSURE)) {
                return addBegunOfParts(sheet, certainly, places);
            }
            for (var part : parts) {
                part.addOpen(sheet, places);
            }
            return true;
        }

        /** Whether an answer more could still raise it: from open, or from "not sure" to certain. */
        private boolean isUndecided(AnswerSheet sheet) {
            var truth = truth(sheet);
            return truth == Truth.OPEN || (truth == Truth.UNSURE && canHold(sheet));
        }

        private boolean hasBegun(AnswerSheet sheet, Truth least) {
            for (var part : parts) {
                if (part.canBegin() && part.truth(sheet).compareTo(least) >= 0) {
                    return true;
                }
            }
            return false;
        }

        @Override
        public boolean canHold(AnswerSheet sheet) {
            for (var part : parts) {
                if (!part.canHold(sheet)) {
                    return false;
                }
            }
            return true;
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
        Any(int number, Rule[] parts) {
            super(number, parts);
        }

        @Override
        Truth workOut(AnswerSheet sheet) {
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
            if (truth(sheet) != Truth.YES) {
                for (var part : parts) {
                    part.addOpen(sheet, places);
                }
            }
        }

        @Override
        public boolean addBegun(AnswerSheet sheet, boolean certainly, Places places) {
            return truth(sheet) != Truth.YES && addBegunOfParts(sheet, certainly, places);
        }

        @Override
        public boolean canHold(AnswerSheet sheet) {
            for (var part : parts) {
                if (part.canHold(sheet)) {
                    return true;
                }
            }
            return false;
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
