package fr.permanence.stays.ui.pipeline;

import fr.permanence.change.Undo;
import fr.permanence.change.UndoWords;
import fr.permanence.people.Person;
import fr.permanence.people.ui.choose.PersonWords;
import fr.permanence.stays.StayDays;
import fr.permanence.stays.participants.Participant;
import fr.permanence.stays.participants.ParticipantRules;
import fr.permanence.stays.participants.ParticipantState;
import fr.permanence.stays.participants.Participants;
import fr.permanence.stays.participants.PastStep;
import fr.permanence.stays.participants.Step;
import fr.permanence.stays.proposals.ProposalWords;
import fr.permanence.stays.proposals.Reason;
import fr.permanence.stays.ui.shared.PaneGround;
import fr.permanence.text.HouseClock;
import fr.permanence.text.Language;
import fr.permanence.text.Moments;
import fr.permanence.text.Words;
import fr.permanence.ui.Appearance;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything said of the way of a participant, in the language of the moment; names in initials in the discreet mode. */
public final class PipelineWords {
    private final Moments moments;
    private final Words words;
    private final PersonWords people;
    private final ProposalWords proposals;
    private final UndoWords undoWords;

    public PipelineWords(Appearance appearance, Moments moments) {
        this.moments = moments;
        words = Words.beside(PipelineWords.class, appearance::language);
        people = new PersonWords(appearance);
        proposals = new ProposalWords(appearance::language);
        undoWords = new UndoWords(appearance::language, appearance.discreet()::name);
    }

    /** In the language of this ground. */
    public static PipelineWords of(PaneGround ground) {
        return new PipelineWords(
                ground.furniture().appearance(), ground.furniture().moments());
    }

    public String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }

    public Language language() {
        return words.language();
    }

    /** How somebody is called among others. */
    public PersonWords people() {
        return people;
    }

    public String name(Person person) {
        return people.name(person.is());
    }

    /** What came of taking something back. */
    public String outcome(Undo.Outcome outcome) {
        return undoWords.say(outcome);
    }

    /** "invitée". */
    public String state(ParticipantState state) {
        return words.say("state." + state);
    }

    /** The verb on a button: "Inviter". */
    public String step(Step step) {
        return words.say("step." + step);
    }

    /** What was done with her: "Ngozi est invitée". */
    public String did(Step step, String name) {
        return words.say("did." + step, name);
    }

    /** What was done about her place, by whom and when: "proposée le 3 janvier, Paul · invitée le 12 janvier, Paul". */
    public String history(List<PastStep> steps) {
        return steps.stream().map(this::past).collect(Collectors.joining(" · "));
    }

    private String past(PastStep past) {
        String said = words.say(
                "past", words.say("past." + past.step()), date(HouseClock.dayOf(past.at())), past.authorName());
        String reason = past.reason();
        return reason == null ? said : words.say("past.because", said, reason);
    }

    /** Why she is proposed, in words that can be said to her. */
    public String reasons(List<Reason> reasons) {
        return proposals.say(reasons);
    }

    /** "en attente · a demandé à venir". */
    public String waits(Participant waiting) {
        return line(state(waiting.state()), waiting.asked() ? words.say("asked") : "");
    }

    /** Why nothing was changed. */
    public String refusal(Participants.Taking taking) {
        return switch (taking) {
            case Participants.Refused no -> words.say("refusal." + no.reason(), ParticipantRules.REASON_LIMIT);
            case Participants.Elsewhere other -> {
                StayDays days = other.other().stay().days();
                yield words.say("elsewhere", other.other().destination(), date(days.first()), date(days.last()));
            }
            case Participants.Taken taken -> "";
            case Participants.Unchanged same -> "";
        };
    }

    /** "12 mars", with its year when it is not this one. */
    public String date(LocalDate day) {
        String pattern = day.getYear() == moments.today().getYear() ? "d MMMM" : "d MMMM yyyy";
        return DateTimeFormatter.ofPattern(pattern, words.language().locale()).format(day);
    }

    /** Several in one line, those that are empty left out. */
    public static String line(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }
}
