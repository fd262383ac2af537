package fr.permanence.people.ui;

import fr.permanence.ids.PersonId;
import fr.permanence.people.Person;
import fr.permanence.people.PersonDraft;
import fr.permanence.people.bin.Bin;
import fr.permanence.people.extract.HeldOnHer;
import fr.permanence.people.merge.MergePreview;
import fr.permanence.people.merge.MergeReversals;
import fr.permanence.people.merge.Merged;
import fr.permanence.people.merge.Merges;
import fr.permanence.people.search.Match;
import fr.permanence.print.Pdf;
import fr.permanence.ui.Lane;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** What is done with a whole file: into the bin and out of it, made one with another, taken apart again. */
final class WholeFileModel {
    private static final int SHOWN = 6;

    private final PersonId person;
    private final PersonServices services;
    private final AtWork around;
    private final Lane lane;
    private final ObservableList<Merged> merged = FXCollections.observableArrayList();
    private final StringProperty sought = new SimpleStringProperty("");
    private final ObservableList<Person> candidates = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable MergePreview> preview = new ReadOnlyObjectWrapper<>();

    WholeFileModel(PersonId person, PersonServices services, AtWork around) {
        this.person = person;
        this.services = services;
        this.around = around;
        this.lane = around.background().lane();
        sought.addListener((observed, before, now) -> seek());
    }

    ObservableList<Merged> merged() {
        return merged;
    }

    StringProperty soughtProperty() {
        return sought;
    }

    /** Who may be the same: near-twins at first, then who answers to what is typed. */
    ObservableList<Person> candidates() {
        return candidates;
    }

    /** What would come of it, or null while nobody is chosen. */
    ReadOnlyObjectProperty<@Nullable MergePreview> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    void askAgain() {
        around.background().run(() -> services.whole().merges().into(person), merged::setAll, around::tell);
    }

    /** Begins to look for the other file. */
    void begin() {
        preview.set(null);
        sought.set("");
        seek();
    }

    private void seek() {
        String typed = sought.get().strip();
        lane.run(() -> among(typed), candidates::setAll, around::tell);
    }

    private List<Person> among(String typed) {
        if (typed.isEmpty()) {
            PersonDraft is = services.people().find(person).orElseThrow().is();
            return others(services.whole().twins().of(is).stream());
        }
        Stream<Person> found = services.whole().finder().find(typed, SHOWN + 1).stream()
                .map(Match::person)
                .map(services.people()::find)
                .flatMap(Optional::stream);
        return others(found);
    }

    private List<Person> others(Stream<Person> found) {
        return found.filter(one -> !one.id().equals(person)).limit(SHOWN).toList();
    }

    /** Shows what comes of making the other file part of this one. */
    void choose(PersonId other) {
        ask(person, other);
    }

    /** The other way round: the one who goes stays, and the other goes. */
    void turnRound() {
        MergePreview shown = preview.get();
        if (shown != null) ask(shown.gone().id(), shown.kept().id());
    }

    private void ask(PersonId kept, PersonId gone) {
        around.background()
                .run(
                        () -> services.whole().merges().preview(kept, gone),
                        outcome -> answer(outcome, done -> {}),
                        around::tell);
    }

    /** Makes the two one, as shown; then hands over whose file stays. */
    void merge(Consumer<PersonId> then) {
        MergePreview shown = Objects.requireNonNull(preview.get());
        around.background()
                .run(() -> services.whole().merges().merge(shown), outcome -> answer(outcome, then), around::tell);
    }

    private void answer(Merges.Outcome outcome, Consumer<PersonId> then) {
        switch (outcome) {
            case Merges.Shown shown -> preview.set(shown.preview());
            case Merges.Together together -> {
                MergePreview shown = Objects.requireNonNull(preview.get());
                around.saved();
                around.sayUndoable(
                        around.words().say("merge.done"),
                        () -> around.takeBack(
                                services.undo(),
                                MergeReversals.MERGE,
                                together.merge().value()));
                then.accept(shown.kept().id());
            }
            case Merges.Apart apart -> {
                around.saved();
                around.sayUndoable(
                        around.words().say("merge.apart"),
                        () -> around.takeBack(
                                services.undo(),
                                MergeReversals.SEPARATE,
                                apart.merge().value()));
            }
            case Merges.Refused refused ->
                around.trouble(
                        around.words().say("merge.refusal." + refused.reason().name()));
        }
    }

    void separate(Merged which) {
        around.background()
                .run(
                        () -> services.whole().merges().separate(which.id()),
                        outcome -> answer(outcome, done -> {}),
                        around::tell);
    }

    void bin() {
        around.background()
                .run(
                        () -> services.whole().bin().put(person),
                        put -> {
                            if (put) said("bin.done", Bin.PUT);
                        },
                        around::tell);
    }

    void restore() {
        around.background()
                .run(
                        () -> services.whole().bin().restore(person),
                        restored -> {
                            if (restored) said("bin.restored", Bin.RESTORE);
                        },
                        around::tell);
    }

    /** Writes everything held on her into this file, for her; journaled as an export. */
    void extract(Path file) {
        around.background()
                .run(
                        () -> {
                            Optional<HeldOnHer> held =
                                    services.whole().extracts().of(person);
                            if (held.isPresent())
                                Pdf.write(ExtractPaper.of(held.get(), around.words(), around.moments()), file);
                            return held.map(HeldOnHer::isWhole);
                        },
                        whole -> around.say(around.words()
                                .say(whole.map(all -> all ? "extract.done" : "extract.doneInPart")
                                        .orElse("refusal.PERSON_IS_GONE"))),
                        this::extractFailed);
    }

    private void extractFailed(Exception trouble) {
        if (trouble instanceof IOException) around.trouble(around.words().say("extract.diskRefuses"));
        else around.tell(trouble);
    }

    private void said(String key, String verb) {
        around.saved();
        around.sayUndoable(around.words().say(key), () -> around.takeBack(services.undo(), verb, person.value()));
    }
}
