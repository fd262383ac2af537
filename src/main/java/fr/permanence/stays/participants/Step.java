package fr.permanence.stays.participants;

/** What is done about somebody's place on a stay. */
public enum Step {
    PROPOSE(ParticipantState.PROPOSED),
    /** She asked to go herself. */
    ASK(ParticipantState.WAITING),
    INVITE(ParticipantState.INVITED),
    WAIT(ParticipantState.WAITING),
    CONFIRM(ParticipantState.CONFIRMED),
    LEAVE(ParticipantState.LEFT),
    RETURN(ParticipantState.RETURNED),
    WITHDRAW(ParticipantState.WITHDREW);

    private final ParticipantState leadsTo;

    Step(ParticipantState leadsTo) {
        this.leadsTo = leadsTo;
    }

    /** Where she stands afterwards. */
    public ParticipantState leadsTo() {
        return leadsTo;
    }
}
