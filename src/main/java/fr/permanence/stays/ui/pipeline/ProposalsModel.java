package fr.permanence.stays.ui.pipeline;

import fr.permanence.ids.PersonId;
import fr.permanence.ids.StayId;
import fr.permanence.people.Person;
import fr.permanence.people.ui.choose.PersonBoxModel;
import fr.permanence.stays.StayLine;
import fr.permanence.stays.StayPhase;
import fr.permanence.stays.participants.Participant;
import fr.permanence.stays.participants.ParticipantLine;
import fr.permanence.stays.participants.ParticipantState;
import fr.permanence.stays.participants.Participants;
import fr.permanence.stays.participants.Step;
import fr.permanence.stays.proposals.Proposal;
import fr.permanence.stays.ui.shared.LeafModel;
import fr.permanence.ui.Background;
import fr.permanence.ui.Lane;
import fr.permanence.ui.OneAtATime;
import fr.permanence.ui.Voice;
import fr.permanence.ui.WayBack;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** Who could still come on a stay, the first proposed first, and anybody else by a few letters, with the reason why. */
final class ProposalsModel implements LeafModel {
    /** So many are proposed at once, so that reading them is no work. */
    static final int AT_ONCE = 3;

    private static final int MOST_WAITING = 50;

    private final PipelineServices services;
    private final PipelineWords words;
    private final Voice voice;
    private final WayBack wayBack;
    private final Lane lane;
    private final OneAtATime acts;
    private final PersonBoxModel box;
    private final ObjectProperty<@Nullable Shown> shown = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Person> asked = new SimpleObjectProperty<>();
    private final StringProperty reason = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");
    private @Nullable StayId stay;

    ProposalsModel(
            Background background, PipelineServices services, Voice voice, PipelineWords words, WayBack wayBack) {
        this.services = services;
        this.words = words;
        this.voice = voice;
        this.wayBack = wayBack;
        lane = background.lane();
        acts = new OneAtATime(background, voice::trouble);
        box = new PersonBoxModel(
                background.lane(), services.known().finder(), services.known().people(), voice::trouble);
        box.typedProperty().addListener(changed -> giveUp());
    }

    /**
     * What was read at once.
     *
     * @param ready who waits and is ready to take a place that is free
     * @param proposed who could be proposed, the first first
     * @param there who is on the stay's list in some way
     */
    record Shown(StayLine line, List<Proposal> ready, List<Proposal> proposed, Map<PersonId, ParticipantLine> there) {
        @Override
        public String toString() {
            return "Shown[" + line.stay().id() + "]";
        }

        /** Whether she stands among those that are proposed now. */
        boolean proposes(PersonId who) {
            return proposed.stream()
                    .limit(AT_ONCE)
                    .anyMatch(one -> one.person().id().equals(who));
        }
    }

    @Override
    public String help() {
        return words.say("proposals.help");
    }

    PipelineWords words() {
        return words;
    }

    PersonBoxModel box() {
        return box;
    }

    ObjectProperty<@Nullable Shown> shownProperty() {
        return shown;
    }

    /** Who is chosen beside the proposal, while it is asked why; null for nobody. */
    ObjectProperty<@Nullable Person> askedProperty() {
        return asked;
    }

    /** Why she and not those who are proposed, as typed. */
    StringProperty reasonProperty() {
        return reason;
    }

    /** Why nothing was done; empty for nothing to say. */
    ReadOnlyStringProperty noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    @Override
    public void show(StayId of) {
        if (!of.equals(stay)) {
            stay = of;
            box.clear();
            notice.set("");
        }
        askAgain();
    }

    @Override
    public void nothing() {
        stay = null;
        lane.clear();
        shown.set(null);
    }

    @Override
    public void askAgain() {
        StayId of = stay;
        if (of != null) lane.run(() -> read(of), answer -> shown.set(answer.orElse(null)), voice::trouble);
    }

    private Optional<Shown> read(StayId of) {
        Map<PersonId, ParticipantLine> there = new HashMap<>();
        for (ParticipantLine line : services.going().queries().of(of))
            there.put(line.person().id(), line);
        return services.stays()
                .line(of)
                .filter(line -> stillTakes(line.stay().phase(services.clock().today())))
                .map(line -> new Shown(
                        line,
                        line.free() > 0 ? waiting(of) : List.of(),
                        services.proposals().of(of, AT_ONCE),
                        there));
    }

    /** Whether somebody could still be thought of: nobody is proposed for what is over or called off. */
    private static boolean stillTakes(StayPhase phase) {
        return phase != StayPhase.OVER && phase != StayPhase.CANCELLED;
    }

    /** Who waits for a place, in the order in which they asked. */
    private List<Proposal> waiting(StayId of) {
        return services.proposals().replacements(of, MOST_WAITING).stream()
                .filter(one -> one.standing() != null && one.standing().state() == ParticipantState.WAITING)
                .limit(AT_ONCE)
                .toList();
    }

    /** Puts her among the participants, as was proposed. */
    void propose(Person person) {
        propose(person, null);
    }

    /** Takes who is chosen in the box; who is not among the proposed is taken once it is said why. */
    void take() {
        Person person = box.chosen().orElse(null);
        Shown now = shown.get();
        if (person == null || now == null) return;
        ParticipantLine line = now.there().get(person.id());
        if (line != null && line.participant().state() != ParticipantState.WITHDREW)
            notice.set(words.say(
                    "there", words.name(person), words.state(line.participant().state())));
        else if (now.proposes(person.id()) || now.proposed().isEmpty()) propose(person, null);
        else ask(person);
    }

    private void ask(Person person) {
        notice.set("");
        reason.set("");
        asked.set(person);
    }

    /** She is proposed for the reason that was typed; without one it is asked again. */
    void takeFor(Runnable refused) {
        Person person = asked.get();
        if (person == null) return;
        if (reason.get().isBlank()) refused.run();
        else propose(person, reason.get());
    }

    void giveUp() {
        asked.set(null);
        notice.set("");
    }

    private void propose(Person person, @Nullable String why) {
        StayId of = stay;
        if (of == null) return;
        acts.run(
                () -> services.going().participants().propose(of, person.id(), why),
                taking -> came(Step.PROPOSE, person, taking));
    }

    /** Gives a free place to who waited for one. */
    void confirm(Participant waiting, Person person) {
        acts.run(
                () -> services.going().participants().step(waiting, Step.CONFIRM, null),
                taking -> came(Step.CONFIRM, person, taking));
    }

    private void came(Step step, Person person, Participants.Taking taking) {
        if (!(taking instanceof Participants.Taken taken)) {
            notice.set(words.refusal(taking));
            return;
        }
        box.clear();
        giveUp();
        reason.set("");
        wayBack.done(
                words.did(step, words.name(person)),
                taken.verb(),
                taken.participant().id().value());
    }
}
