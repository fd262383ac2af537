package fr.permanence.stays.ui.pipeline;

import fr.permanence.ids.StayId;
import fr.permanence.people.Person;
import fr.permanence.stays.participants.ParticipantLine;
import fr.permanence.stays.participants.ParticipantRules;
import fr.permanence.stays.participants.ParticipantState;
import fr.permanence.stays.participants.Participants;
import fr.permanence.stays.participants.Step;
import fr.permanence.stays.proposals.Proposal;
import fr.permanence.ui.Background;
import fr.permanence.ui.OneAtATime;
import fr.permanence.ui.Voice;
import fr.permanence.ui.WayBack;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** The steps of one participant, a key each: invited, confirmed, away, back; or she withdraws, and who is ready instead is said. */
public final class StepsModel {
    private static final int REPLACEMENTS_SAID = 3;

    private final Background background;
    private final PipelineServices services;
    private final Voice voice;
    private final PipelineWords words;
    private final WayBack wayBack;
    private final OneAtATime acts;
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");

    public StepsModel(
            Background background, PipelineServices services, Voice voice, PipelineWords words, WayBack wayBack) {
        this.background = background;
        this.services = services;
        this.voice = voice;
        this.words = words;
        this.wayBack = wayBack;
        acts = new OneAtATime(background, voice::trouble);
    }

    public PipelineWords words() {
        return words;
    }

    /** What stands in the way, or who could come instead; empty for nothing to say. */
    public ReadOnlyStringProperty noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    public void quiet() {
        notice.set("");
    }

    /** The usual next step: a proposal is an invitation next, an invitation a confirmed place. */
    public static Optional<Step> next(ParticipantState state) {
        return ParticipantRules.possible(state).stream()
                .filter(step -> step != Step.WAIT && step != Step.WITHDRAW)
                .findFirst();
    }

    /** Does this step, unless it does not lead on from where she is. */
    public void step(ParticipantLine line, Step step) {
        quiet();
        if (!ParticipantRules.possible(line.participant().state()).contains(step)) {
            notice.set(words.say(
                    "notFromHere",
                    words.name(line.person()),
                    words.state(line.participant().state())));
            return;
        }
        acts.run(
                () -> services.going().participants().step(line.participant(), step, null),
                taking -> came(line, step, taking));
    }

    private void came(ParticipantLine line, Step step, Participants.Taking taking) {
        if (!(taking instanceof Participants.Taken taken)) {
            notice.set(words.refusal(taking));
            return;
        }
        wayBack.done(
                words.did(step, words.name(line.person())),
                taken.verb(),
                taken.participant().id().value());
        boolean gaveUpAPlace =
                line.participant().takesPlace() && !taken.participant().takesPlace();
        if (gaveUpAPlace) sayWhoIsReady(line.participant().stay());
    }

    private void sayWhoIsReady(StayId stay) {
        background.run(
                () -> services.proposals().replacements(stay, REPLACEMENTS_SAID), this::sayReady, voice::trouble);
    }

    private void sayReady(List<Proposal> ready) {
        String names = ready.stream()
                .map(Proposal::person)
                .map((Person person) -> words.name(person))
                .collect(Collectors.joining(", "));
        notice.set(names.isEmpty() ? words.say("freed.nobody") : words.say("freed", names));
    }

    /** Everybody who is confirmed leaves, or everybody who is away comes back, as one act. */
    public void all(StayId stay, Step step) {
        quiet();
        acts.run(() -> services.going().participants().all(stay, step), done -> {
            if (done == 0) notice.set(words.say("all.nobody." + step));
            else wayBack.done(words.say("all.did." + step, done), Participants.ALL, stay.value());
        });
    }
}
