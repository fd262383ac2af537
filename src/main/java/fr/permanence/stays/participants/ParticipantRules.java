package fr.permanence.stays.participants;

import fr.permanence.stays.Stay;
import fr.permanence.stays.StayDays;
import fr.permanence.text.CleanText;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** Which step is possible from where, and when. */
public final class ParticipantRules {
    /** The longest reason, in UTF-16 characters. */
    public static final int REASON_LIMIT = 200;
    /** The oldest child, in years. */
    public static final int MOST_AGE = 20;
    /** The most children who travel with one mother. */
    public static final int MOST_CHILDREN = 8;

    private ParticipantRules() {}

    /** The steps that lead on from here, the usual one first. */
    public static Set<Step> possible(ParticipantState from) {
        return switch (from) {
            case PROPOSED -> EnumSet.of(Step.INVITE, Step.WAIT, Step.CONFIRM, Step.WITHDRAW);
            case INVITED -> EnumSet.of(Step.CONFIRM, Step.WAIT, Step.WITHDRAW);
            case WAITING -> EnumSet.of(Step.INVITE, Step.CONFIRM, Step.WITHDRAW);
            case CONFIRMED -> EnumSet.of(Step.LEAVE, Step.WAIT, Step.WITHDRAW);
            case LEFT -> EnumSet.of(Step.RETURN);
            case RETURNED -> EnumSet.noneOf(Step.class);
            case WITHDREW -> EnumSet.of(Step.PROPOSE, Step.INVITE, Step.WAIT);
        };
    }

    /**
     * Why this step cannot be done today, or nothing.
     *
     * @param taken how many places of the stay are taken
     */
    public static Optional<ParticipantRefusal> refusal(
            Stay stay, int taken, Participant shown, Step step, LocalDate today) {
        if (!possible(shown.state()).contains(step)) return Optional.of(ParticipantRefusal.NOT_FROM_HERE);
        if (!stay.isHeld() && step != Step.WITHDRAW) return Optional.of(ParticipantRefusal.STAY_CANCELLED);
        if (step == Step.CONFIRM && taken >= stay.capacity()) return Optional.of(ParticipantRefusal.FULL);
        boolean early = step == Step.LEAVE
                && today.isBefore(shown.days().of(stay.days()).first());
        return early ? Optional.of(ParticipantRefusal.NOT_YET) : Optional.empty();
    }

    /** Whether after this step she may be away on those days, so that she must not be elsewhere. */
    static boolean bringsHerThere(Step step) {
        return step != Step.WITHDRAW && step != Step.RETURN;
    }

    /** Whether this step gives up a place, a bed and a seat that she may have. */
    static boolean letsGo(Step step) {
        return step == Step.WITHDRAW || step == Step.WAIT;
    }

    static Optional<ParticipantRefusal> refusal(OwnDays days, StayDays stay) {
        Integer from = days.from();
        Integer until = days.until();
        boolean out = (from != null && (from < 0 || from > stay.nights()))
                || (until != null && (until < 0 || until > stay.nights()))
                || (from != null && until != null && until < from);
        return out ? Optional.of(ParticipantRefusal.DAYS_OUT_OF_RANGE) : Optional.empty();
    }

    static Optional<ParticipantRefusal> refusal(ChildDraft child) {
        String name = CleanText.line(child.firstName());
        if (name.isEmpty()) return Optional.of(ParticipantRefusal.CHILD_WITHOUT_NAME);
        if (name.length() > CleanText.NAME_LIMIT) return Optional.of(ParticipantRefusal.CHILD_NAME_TOO_LONG);
        return child.age() < 0 || child.age() > MOST_AGE
                ? Optional.of(ParticipantRefusal.CHILD_AGE_OUT_OF_RANGE)
                : Optional.empty();
    }
}
