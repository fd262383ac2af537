package fr.permanence.activities.ui.session;

import fr.permanence.activities.Activity;
import fr.permanence.activities.ui.register.RegisterWords;
import fr.permanence.activities.waiting.WaitingEntry;
import fr.permanence.activities.waiting.WaitingLine;
import fr.permanence.activities.waiting.WaitingState;
import fr.permanence.activities.waiting.WaitingStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Why somebody stands where she stands, and what was done about her, in plain words. */
final class QueueWords {
    private final RegisterWords words;

    QueueWords(RegisterWords words) {
        this.words = words;
    }

    /** "demande du 2 octobre · jamais eu de place". */
    String reason(WaitingLine line, QueueShown queue) {
        WaitingEntry entry = line.entry();
        List<String> said = new ArrayList<>();
        said.add(words.say("rank." + entry.rankWhy(), words.date(entry.askedAt()), words.date(entry.rankDay())));
        if (queue.never().contains(entry.person())) said.add(words.say("rank.never"));
        List<Activity> others = queue.others().getOrDefault(entry.person(), List.of());
        Integer served = queue.served().get(entry.person());
        if (!others.isEmpty())
            said.add(words.say(
                    "rank.elsewhere", others.stream().map(words::title).collect(Collectors.joining(", "))));
        else if (served != null) said.add(words.say("rank.served", served));
        passed(line).ifPresent(said::add);
        return String.join(" · ", said);
    }

    private Optional<String> passed(WaitingLine line) {
        return last(line, WaitingStep.Kind.PASSED_OVER)
                .map(step -> words.say(
                        "rank.passed", words.date(step.at()), step.reason() == null ? "" : step.reason(), step.by()));
    }

    /** "place proposée, appelée à 14:10 sans réponse", or nothing. */
    String state(WaitingLine line) {
        if (line.entry().state() != WaitingState.PROPOSED) return "";
        return lastStep(line)
                .filter(step ->
                        step.kind() == WaitingStep.Kind.NO_ANSWER || step.kind() == WaitingStep.Kind.CALLED)
                .map(step -> words.say("proposed." + step.kind(), words.moments().moment(step.at())))
                .orElse(words.say("proposed"));
    }

    private static Optional<WaitingStep> lastStep(WaitingLine line) {
        return line.steps().isEmpty() ? Optional.empty() : Optional.of(line.steps().getLast());
    }

    private static Optional<WaitingStep> last(WaitingLine line, WaitingStep.Kind kind) {
        return line.steps().reversed().stream()
                .filter(step -> step.kind() == kind)
                .findFirst();
    }
}
