package fr.permanence;

import fr.permanence.access.Right;
import fr.permanence.stays.follow.BackInLists;
import fr.permanence.stays.follow.LackingQueries.Lacking;
import fr.permanence.stays.ui.shared.StayWords;
import fr.permanence.ui.Background;
import fr.permanence.ui.shell.Furniture;
import java.util.List;
import java.util.function.Consumer;

/** Says of who is back from the bin or from another file what she lacks on a stay to come: others may have it by now. */
final class BackOnStays {
    private final Wiring house;
    private final Background background;
    private final Furniture furniture;
    private final Consumer<? super Exception> trouble;

    BackOnStays(Wiring house, Background background, Furniture furniture, Consumer<? super Exception> trouble) {
        this.house = house;
        this.background = background;
        this.furniture = furniture;
        this.trouble = trouble;
    }

    /** Listens as long as the session lasts; who does not plan stays is told nothing. */
    void listen() {
        if (!house.vault().session().may(Right.PLAN_STAYS)) return;
        house.changes()
                .on(
                        BackInLists.class,
                        changed -> background.run(
                                () -> house.stays().lacking().of(changed.person()), this::say, trouble::accept));
    }

    private void say(List<Lacking> all) {
        StayWords words = new StayWords(furniture.appearance(), furniture.moments());
        for (Lacking lacking : all)
            furniture.toasts().trouble(words.say("back." + lacking.what(), words.named(lacking.stay())));
    }
}
