package fr.permanence.stays.ui.prepare;

import fr.permanence.ids.StayId;
import fr.permanence.stays.StayLine;
import fr.permanence.stays.StayRefusal;
import fr.permanence.stays.Stays;
import fr.permanence.stays.ui.shared.StayActs;
import fr.permanence.stays.ui.shared.StayServices;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** How the chosen stay went, as it is written afterwards; what is begun for one stay is kept while one looks at another. */
final class ReviewModel {
    private final StayServices services;
    private final StayActs acts;
    private final Map<StayId, String> begun = new HashMap<>();
    private final StringProperty text = new SimpleStringProperty("");
    private final BooleanProperty begins = new SimpleBooleanProperty();
    private final ReadOnlyStringWrapper wrong = new ReadOnlyStringWrapper("");
    private @Nullable StayId stay;
    private String kept = "";

    ReviewModel(StayServices services, StayActs acts) {
        this.services = services;
        this.acts = acts;
    }

    /** The text as typed. */
    StringProperty textProperty() {
        return text;
    }

    /** Whether the stay has begun, so that there is something to write. */
    BooleanProperty begunProperty() {
        return begins;
    }

    ReadOnlyStringProperty wrongProperty() {
        return wrong.getReadOnlyProperty();
    }

    void show(@Nullable StayId id) {
        keepWhatIsTyped();
        stay = id;
        wrong.set("");
        kept = "";
        text.set("");
        askAgain();
    }

    private void keepWhatIsTyped() {
        StayId id = stay;
        if (id == null) return;
        if (text.get().equals(kept)) begun.remove(id);
        else begun.put(id, text.get());
    }

    void askAgain() {
        StayId id = stay;
        acts.forget();
        if (id == null) return;
        acts.read(() -> read(id), read -> arrived(id, read));
    }

    private record Read(String review, boolean hasBegun) {
        @Override
        public String toString() {
            return "Read";
        }
    }

    private Read read(StayId id) {
        Optional<StayLine> line = services.stays().line(id);
        boolean hasBegun = line.isPresent()
                && !services.clock().today().isBefore(line.get().stay().days().first());
        return new Read(Objects.requireNonNullElse(services.stays().review(id), ""), hasBegun);
    }

    private void arrived(StayId id, Read read) {
        boolean wasTyped = !text.get().equals(kept);
        kept = read.review();
        begins.set(read.hasBegun() || !kept.isEmpty());
        String before = begun.remove(id);
        if (before != null) text.set(before);
        else if (!wasTyped) text.set(kept);
    }

    void save() {
        StayId id = stay;
        if (id == null) return;
        String typed = text.get();
        acts.act(() -> write(id, typed), this::told);
    }

    private Stays.Writing write(StayId id, String typed) {
        Optional<StayLine> line = services.stays().line(id);
        if (line.isEmpty()) return new Stays.Refused(StayRefusal.GONE);
        return services.stays().writeReview(line.get().stay(), typed);
    }

    private void told(Stays.Writing answer) {
        wrong.set("");
        switch (answer) {
            case Stays.Written done -> {
                kept = text.get();
                askAgain();
                acts.done(
                        acts.words().say("review.done"),
                        done.verb(),
                        done.stay().id().value());
            }
            case Stays.Refused no -> wrong.set(acts.words().refusal(no.reason()));
            case Stays.Unchanged same -> {}
        }
    }
}
