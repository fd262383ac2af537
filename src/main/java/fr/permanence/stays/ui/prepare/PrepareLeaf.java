package fr.permanence.stays.ui.prepare;

import fr.permanence.ids.StayId;
import fr.permanence.stays.ui.shared.Leaf;
import fr.permanence.stays.ui.shared.LeafModel;
import fr.permanence.stays.ui.shared.PaneGround;
import fr.permanence.stays.ui.shared.StayActs;
import fr.permanence.stays.ui.shared.StayPane;
import fr.permanence.stays.ui.shared.StayServices;
import fr.permanence.stays.ui.shared.StayWords;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The leaf on which a stay is prepared: team, list, programme, and afterwards how it went. */
public final class PrepareLeaf implements LeafModel {
    final StayWords words;
    final TeamModel team;
    final TasksModel tasks;
    final ProgrammeModel programme;
    final ReviewModel review;

    private PrepareLeaf(StayServices services, PaneGround ground) {
        words = new StayWords(
                ground.furniture().appearance(), ground.furniture().moments());
        Supplier<StayActs> acts = () -> new StayActs(ground.background(), services, ground.voice(), words);
        team = new TeamModel(services, acts.get());
        tasks = new TasksModel(services, acts.get());
        programme = new ProgrammeModel(services, acts.get());
        review = new ReviewModel(services, acts.get());
    }

    public static StayPane of(StayServices services, PaneGround ground) {
        PrepareLeaf leaf = new PrepareLeaf(services, ground);
        return new Leaf<>(
                ground, leaf, life -> new PrepareView(leaf, ground.furniture().dialogs(), life));
    }

    @Override
    public void show(StayId stay) {
        tell(stay);
    }

    @Override
    public void nothing() {
        tell(null);
    }

    private void tell(@Nullable StayId stay) {
        team.show(stay);
        tasks.show(stay);
        programme.show(stay);
        review.show(stay);
    }

    @Override
    public void askAgain() {
        team.askAgain();
        tasks.askAgain();
        programme.askAgain();
        review.askAgain();
    }

    @Override
    public String help() {
        return words.say("prepare.help");
    }
}
