package fr.permanence.stays.proposals;

import fr.permanence.people.followup.FollowUpLevel;
import fr.permanence.stays.StayDays;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** The rules by which people are ranked for a stay, each with a name and a reason that can be said aloud. */
public enum ProposalPolicy {
    /** Who never went goes before who did. */
    NEVER_WENT {
        @Override
        Optional<Reason> judge(Candidate her, StayDays stay) {
            return her.lastReturn() == null ? Optional.of(reason("neverWent", 0, 40)) : Optional.empty();
        }
    },
    /** The longer ago she went, the sooner she goes again; within a year others go first. */
    TIME_SINCE {
        @Override
        Optional<Reason> judge(Candidate her, StayDays stay) {
            LocalDate last = her.lastReturn();
            if (last == null) return Optional.empty();
            long months = ChronoUnit.MONTHS.between(last, stay.first());
            int weight = months < YEAR ? -30 : (int) Math.min(30, months / 2);
            return Optional.of(reason(months < YEAR ? "wentLately" : "went", last.getYear(), weight));
        }
    },
    /** Who is followed closely is known well enough to be taken away. */
    FOLLOW_UP {
        @Override
        Optional<Reason> judge(Candidate her, StayDays stay) {
            return switch (her.level()) {
                case REGULAR -> Optional.of(reason("regular", 0, 30));
                case OCCASIONAL -> Optional.of(reason("occasional", 0, 10));
                case DISTANT -> Optional.empty();
            };
        }
    },
    /** Who asked and got no place is not forgotten. */
    ASKED {
        @Override
        Optional<Reason> judge(Candidate her, StayDays stay) {
            return her.asked() == 0
                    ? Optional.empty()
                    : Optional.of(reason("asked", her.asked(), Math.min(50, 25 * her.asked())));
        }
    },
    /** A small child is thought of: a cot, or somebody who keeps it. */
    CHILDREN {
        @Override
        Optional<Reason> judge(Candidate her, StayDays stay) {
            Integer youngest = her.youngest();
            return youngest == null || youngest > SMALL ? Optional.empty() : Optional.of(reason("child", youngest, 0));
        }
    },
    /** Papers that outlast the return make a departure likely. */
    PAPERS {
        @Override
        Optional<Reason> judge(Candidate her, StayDays stay) {
            return switch (her.papers()) {
                case VALID -> Optional.of(reason("papersValid", 0, 6));
                case TOO_SHORT -> Optional.of(reason("papersShort", 0, -4));
                case UNKNOWN -> Optional.of(reason("papersUnknown", 0, 0));
                case NOT_LOOKED_AT -> Optional.empty();
            };
        }
    };

    private static final int YEAR = 12;
    private static final int SMALL = 3;

    /** What this rule says of her, or nothing. */
    abstract Optional<Reason> judge(Candidate her, StayDays stay);

    Reason reason(String key, int number, int weight) {
        return new Reason(this, key, number, weight);
    }

    /** Whether somebody followed so is thought of without having asked. */
    static boolean isThoughtOf(FollowUpLevel level) {
        return level != FollowUpLevel.DISTANT;
    }
}
