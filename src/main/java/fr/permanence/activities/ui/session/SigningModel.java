package fr.permanence.activities.ui.session;

import fr.permanence.activities.ui.register.RegisterActs;
import fr.permanence.activities.ui.register.Signing;
import fr.permanence.activities.ui.register.Signing.Reach;
import fr.permanence.activities.ui.register.Signing.Wish;
import fr.permanence.people.ui.choose.PersonBoxModel;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/** Signing somebody up for what is shown, by a few letters and a key. */
final class SigningModel {
    private final RegisterActs acts;
    private final PersonBoxModel box;
    private final Signing signing;
    private final BooleanProperty open = new SimpleBooleanProperty();
    private @Nullable SessionShown shown;

    SigningModel(RegisterActs acts) {
        this.acts = acts;
        box = new PersonBoxModel(
                acts.lane(),
                acts.services().known().finder(),
                acts.services().known().people(),
                acts.voice()::trouble);
        signing = new Signing(acts);
        box.chosenProperty().addListener((observed, before, now) -> lookForClashes());
    }

    PersonBoxModel box() {
        return box;
    }

    Signing signing() {
        return signing;
    }

    BooleanProperty openProperty() {
        return open;
    }

    void take(SessionShown now) {
        SessionShown before = shown;
        if (before != null && !before.session().id().equals(now.session().id())) close();
        shown = now;
    }

    void open() {
        if (reaches().isEmpty()) acts.refused(acts.words().say("signing.over"));
        else open.set(true);
    }

    void close() {
        open.set(false);
        box.clear();
        signing.clear();
    }

    /** The reaches that who is signed in may give here, the usual one first. */
    List<Reach> reaches() {
        SessionShown now = shown;
        if (now == null) return List.of();
        if (!acts.services().mayLead()) return now.isToCome() ? List.of(Reach.ONCE) : List.of();
        if (!now.isToCome()) return List.of(Reach.WHOLE);
        return now.isLater() ? List.of(Reach.WHOLE, Reach.FROM_HERE, Reach.ONCE) : List.of(Reach.WHOLE, Reach.ONCE);
    }

    private Optional<Wish> wish(Reach reach) {
        SessionShown now = shown;
        if (now == null || !reaches().contains(reach)) return Optional.empty();
        return box.chosen()
                .map(who -> new Wish(who.id(), acts.words().name(who.is()), now.activity(), now.session(), reach));
    }

    private void lookForClashes() {
        signing.clear();
        List<Reach> reaches = reaches();
        if (!reaches.isEmpty()) wish(reaches.getFirst()).ifPresent(signing::look);
    }

    /** The key of this reach. */
    void take(Reach reach) {
        wish(reach).ifPresent(wish -> signing.take(wish, box::clear));
    }
}
