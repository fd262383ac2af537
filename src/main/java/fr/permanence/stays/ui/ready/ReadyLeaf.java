package fr.permanence.stays.ui.ready;

import fr.permanence.ids.StayId;
import fr.permanence.stays.ui.pipeline.PipelineWords;
import fr.permanence.stays.ui.pipeline.StepsModel;
import fr.permanence.stays.ui.shared.Leaf;
import fr.permanence.stays.ui.shared.LeafModel;
import fr.permanence.stays.ui.shared.PaneGround;
import fr.permanence.stays.ui.shared.StayPane;
import fr.permanence.ui.Voice;
import fr.permanence.ui.WayBack;

/** The leaf of a stay that says who is ready to leave, and what is missing. */
public final class ReadyLeaf implements LeafModel {
    private final BoardWords words;
    private final ReadyModel board;
    private final NeedModel form;
    private final StepsModel steps;

    private ReadyLeaf(ReadyServices services, PaneGround ground) {
        Voice voice = ground.voice();
        WayBack wayBack = ground.wayBack();
        words = new BoardWords(ground.furniture().appearance());
        board = new ReadyModel(ground.background(), services, voice);
        form = new NeedModel(ground.background(), services, voice, words, wayBack);
        steps = new StepsModel(ground.background(), services.pipeline(), voice, PipelineWords.of(ground), wayBack);
        // What was said of her step is not said of another, nor beside what is written next.
        board.chosenProperty().map(ReadyModel.Spot::who).addListener(another -> steps.quiet());
        form.openProperty().addListener(opened -> steps.quiet());
    }

    /** @param toProposals puts the keyboard where somebody is proposed */
    public static StayPane of(ReadyServices services, PaneGround ground, Runnable toProposals) {
        ReadyLeaf leaf = new ReadyLeaf(services, ground);
        return new Leaf<>(
                ground, leaf, life -> new ReadyView(leaf.board, leaf.form, leaf.steps, leaf.words, toProposals, life));
    }

    @Override
    public void show(StayId stay) {
        if (!board.isOf(stay)) {
            form.close();
            steps.quiet();
        }
        board.show(stay);
    }

    @Override
    public void nothing() {
        form.close();
        board.nothing();
    }

    @Override
    public void askAgain() {
        board.askAgain();
    }

    @Override
    public String help() {
        return words.say("help");
    }
}
