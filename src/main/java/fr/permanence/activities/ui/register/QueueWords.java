package fr.permanence.activities.ui.register;

import fr.permanence.activities.waiting.WaitingEntry;
import fr.permanence.activities.waiting.WaitingLine;
import fr.permanence.activities.waiting.WaitingState;
import fr.permanence.activities.waiting.WaitingStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Why somebody stands where she stands in a waiting list, and what was done about her, in plain words. */
public final class QueueWords {
    private final RegisterWords words;

    public QueueWords(RegisterWords words) {
        this.words = words;
    }

    /**
     * "demande du 2 octobre · jamais eu de place".
     *
     * @param more what else is known of her, said in the middle; empty parts are left out
     */
    public String reason(WaitingLine line, String... more) {
        WaitingEntry entry = line.entry();
        List<String> said = new ArrayList<>();
        said.add(words.say("rank." + entry.rankWhy(), words.date(entry.askedAt()), words.date(entry.rankDay())));
        Stream.of(more).filter(part -> !part.isEmpty()).forEach(said::add);
        passed(line).ifPresent(said::add);
        return String.join(" · ", said);
    }

    private Optional<String> passed(WaitingLine line) {
        return line.steps().reversed().stream()
                .filter(step -> step.kind() == WaitingStep.Kind.PASSED_OVER)
                .findFirst()
                .map(step -> {
                    String reason = step.reason();
                    return words.say("rank.passed", words.date(step.at()), reason == null ? "" : reason, step.by());
                });
    }

    /** "place proposée, sans réponse à 14:10", or nothing. */
    public String state(WaitingLine line) {
        if (line.entry().state() != WaitingState.PROPOSED) return "";
        Optional<WaitingStep> last = line.steps().isEmpty()
                ? Optional.empty()
                : Optional.of(line.steps().getLast());
        return last.filter(step -> step.kind() == WaitingStep.Kind.NO_ANSWER || step.kind() == WaitingStep.Kind.CALLED)
                .map(step ->
                        words.say("proposed." + step.kind(), words.moments().moment(step.at())))
                .orElseGet(() -> words.say("proposed"));
    }

    /** Both in one line. */
    public String standing(WaitingLine line, String... more) {
        String state = state(line);
        String reason = reason(line, more);
        return state.isEmpty() ? reason : state + " · " + reason;
    }
}
