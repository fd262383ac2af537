package fr.permanence.checkin.ui.paperlist;

import fr.permanence.change.Undo;
import fr.permanence.checkin.Suggestion;
import fr.permanence.checkin.paperlist.PaperEntry;
import fr.permanence.checkin.paperlist.PaperLine;
import fr.permanence.checkin.paperlist.PaperLists;
import fr.permanence.checkin.paperlist.PaperReading;
import fr.permanence.checkin.ui.shared.DeskServices;
import fr.permanence.checkin.ui.shared.DeskWords;
import fr.permanence.people.search.How;
import fr.permanence.text.TypedDay;
import fr.permanence.text.TypedName;
import fr.permanence.ui.Background;
import fr.permanence.ui.Lane;
import fr.permanence.ui.OneAtATime;
import fr.permanence.ui.Voice;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** A paper list as it is typed in: its lines, who is meant by each, and the draft that is kept. */
public final class PaperModel {
    private static final int CANDIDATES = 6;

    private final Background background;
    private final Lane lane;
    private final OneAtATime acts;
    private final DeskServices services;
    private final Voice voice;
    private final DeskWords words;
    private final ObservableList<Resolved> lines = FXCollections.observableArrayList();
    private final Map<String, Choice> byHand = new HashMap<>();
    private String shownFor = "";
    private PaperLists.Draft kept = PaperLists.Draft.NONE;
    final StringProperty day = new SimpleStringProperty("");
    final StringProperty body = new SimpleStringProperty("");

    public PaperModel(Background background, DeskServices services, Voice voice, DeskWords words) {
        this.background = background;
        this.acts = new OneAtATime(background, voice::trouble);
        this.lane = background.lane();
        this.services = services;
        this.voice = voice;
        this.words = words;
        day.set(TypedDay.written(services.clock().today()));
        body.addListener((observed, before, now) -> read());
    }

    /** Who is meant by a line. */
    sealed interface Choice {
        /** Several people have this name, or only nearly, or it is hardly a name: one must be chosen. */
        record Undecided() implements Choice {}

        record Somebody(Suggestion suggestion) implements Choice {}

        record Newcomer(String name) implements Choice {}

        /** Somebody without a name, by a code she chose. */
        record Coded(String code) implements Choice {}

        record Nobody(int headCount) implements Choice {}

        /** The line is not written down, such as a heading. */
        record LeftOut() implements Choice {}
    }

    /** One line, who may be meant by it and who is. */
    record Resolved(PaperLine line, List<Choice> among, ObjectProperty<Choice> choice) {}

    ObservableList<Resolved> lines() {
        return lines;
    }

    /** How many lines still wait for a choice. */
    long undecided() {
        return lines.stream()
                .filter(line -> line.choice().get() instanceof Choice.Undecided)
                .count();
    }

    /** Asks for what was typed before, unless something is being typed. */
    void askAgain() {
        background.run(
                () -> services.topics().beside().paper().draft(),
                draft -> {
                    if (draft.body().isEmpty() || !body.get().isEmpty()) return;
                    kept = draft;
                    day.set(draft.day());
                    body.set(draft.body());
                },
                voice::trouble);
    }

    /** Keeps what is typed so far. */
    void keep() {
        PaperLists.Draft now = new PaperLists.Draft(day.get(), body.get());
        if (now.equals(kept) || (now.body().isBlank() && kept.body().isBlank())) return;
        kept = now;
        background.run(
                () -> {
                    services.topics().beside().paper().keepDraft(now);
                    return now;
                },
                done -> {},
                voice::trouble);
    }

    private void read() {
        String typed = body.get();
        List<PaperLine> read = PaperReading.read(typed);
        lane.run(
                () -> read.stream().map(this::resolve).toList(),
                (List<Resolved> answer) -> {
                    answer.forEach(line -> line.choice().addListener((observed, before, now) -> choose(line, now)));
                    lines.setAll(answer);
                    shownFor = typed;
                },
                voice::trouble);
    }

    private void choose(Resolved line, Choice now) {
        byHand.put(key(line.line()), now);
    }

    private Resolved resolve(PaperLine line) {
        String name = line.name();
        List<Choice> among = new ArrayList<>();
        Choice likely = new Choice.Nobody(line.headCount());
        String code = line.code();
        if (code != null) {
            // A code somebody told us of is hers when one says so by hand: by itself it stays a visit without a name.
            likely = new Choice.Coded(code);
            among.add(likely);
            services.box().suggest(code, CANDIDATES).stream()
                    .filter(one -> one.how() == How.CODE)
                    .forEach(one -> among.add(new Choice.Somebody(one)));
        }
        if (name != null) {
            List<Suggestion> found = services.box().suggest(name, CANDIDATES);
            found.forEach(one -> among.add(new Choice.Somebody(one)));
            among.add(new Choice.Newcomer(TypedName.written(name)));
            likely = likely(name, found);
        }
        among.add(new Choice.Nobody(line.headCount()));
        among.add(new Choice.LeftOut());
        Choice before = byHand.get(key(line));
        return new Resolved(
                line, among, new SimpleObjectProperty<>(before != null && isOffered(before, among) ? before : likely));
    }

    /** One person of exactly this name is meant; of several, or of people who only nearly have it, one chooses. */
    private static Choice likely(String name, List<Suggestion> found) {
        List<Suggestion> exact = found.stream()
                .filter(one -> one.how() == How.EXACT || one.how() == How.CODE)
                .toList();
        if (exact.size() == 1) return new Choice.Somebody(exact.getFirst());
        return found.isEmpty() && isLikeAName(name)
                ? new Choice.Newcomer(TypedName.written(name))
                : new Choice.Undecided();
    }

    /** A time nobody can read ("25:99 Awa"), a number or a mere stroke must not become a person by itself. */
    private static boolean isLikeAName(String name) {
        return name.codePoints().anyMatch(Character::isLetter)
                && name.codePoints().noneMatch(Character::isDigit);
    }

    private static boolean isOffered(Choice choice, List<Choice> among) {
        if (!(choice instanceof Choice.Somebody chosen)) return !(choice instanceof Choice.Undecided);
        return among.stream()
                .anyMatch(one -> one instanceof Choice.Somebody other
                        && other.suggestion()
                                .person()
                                .id()
                                .equals(chosen.suggestion().person().id()));
    }

    private static String key(PaperLine line) {
        return line.number() + " " + line.time() + " " + line.name() + " " + line.code() + " " + line.headCount();
    }

    /** Writes the list down; says to {@code refused} the words key of why not. */
    void enter(Runnable entered, Consumer<String> refused) {
        Optional<LocalDate> of = TypedDay.read(day.get(), services.clock().today());
        if (of.isEmpty()) refused.accept("opening.day.refused");
        else if (!shownFor.equals(body.get())) refused.accept("paper.refusal.reading");
        else if (undecided() > 0) refused.accept("paper.refusal.undecided");
        else {
            List<PaperEntry> entries = entries();
            acts.run(() -> services.topics().beside().paper().enter(of.get(), entries), entering -> {
                switch (entering) {
                    case PaperLists.Entered done -> {
                        forget();
                        entered.run();
                        done(done);
                    }
                    case PaperLists.Refused no -> refused.accept("paper.refusal." + no.reason());
                }
            });
        }
    }

    private List<PaperEntry> entries() {
        List<PaperEntry> entries = new ArrayList<>();
        for (Resolved line : lines) {
            PaperEntry.Who who = switch (line.choice().get()) {
                case Choice.Somebody one ->
                    new PaperEntry.Known(one.suggestion().person().id());
                case Choice.Newcomer one -> new PaperEntry.Newcomer(one.name());
                case Choice.Coded one -> new PaperEntry.Coded(one.code());
                case Choice.Nobody group -> new PaperEntry.Anonymous(group.headCount());
                case Choice.Undecided undecided -> null;
                case Choice.LeftOut out -> null;
            };
            if (who != null) entries.add(new PaperEntry(line.line().time(), who));
        }
        return entries;
    }

    private void forget() {
        kept = PaperLists.Draft.NONE;
        byHand.clear();
        body.set("");
        day.set(TypedDay.written(services.clock().today()));
    }

    private void done(PaperLists.Entered entered) {
        voice.saved(services.clock().now());
        String said = words.say("paper.done", entered.visits());
        if (entered.already() > 0) said += " " + words.say("paper.already", entered.already());
        voice.done(
                said,
                () -> background.run(
                        () -> services.undo().takeBack(PaperLists.ENTER, entered.id()),
                        this::tookBack,
                        voice::trouble));
    }

    private void tookBack(Undo.Outcome outcome) {
        if (outcome instanceof Undo.Done) voice.saved(services.clock().now());
        voice.say(words.outcome(outcome));
    }
}
