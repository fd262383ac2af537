package fr.permanence.stays.ui.papers;

import fr.permanence.ids.StayId;
import fr.permanence.print.Paper;
import fr.permanence.stays.journeys.Leg;
import fr.permanence.stays.paper.SheetDrawing;
import fr.permanence.stays.paper.StaffPackDrawing;
import fr.permanence.stays.paper.StayPapers;
import fr.permanence.stays.rollcall.RollPoint;
import fr.permanence.stays.ui.shared.PaneGround;
import fr.permanence.text.Words;
import fr.permanence.ui.paper.PaperGround;
import fr.permanence.ui.paper.PaperOffer;
import fr.permanence.ui.paper.Sealing;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/** Opens each paper of a stay, to be seen before it is printed; says so when there is nothing to put on it. */
public final class StayPaperDoors {
    private final StayPapers papers;
    private final Supplier<String> house;
    private final Sealing sealing;
    private final PaneGround ground;
    private final Words words;
    private final PaperGround paperGround;

    /**
     * @param house reads the name of the house, which stands on no paper; called off the UI thread
     * @param sealing how the whole is sealed when it is kept as a file
     */
    public StayPaperDoors(StayPapers papers, Supplier<String> house, Sealing sealing, PaneGround ground) {
        this.papers = papers;
        this.house = house;
        this.sealing = sealing;
        this.ground = ground;
        words = ground.words(StayPaperDoors.class);
        paperGround = new PaperGround(ground.background(), ground.furniture(), ground.troubleWords());
    }

    private SheetDrawing sheets() {
        return new SheetDrawing(ground.furniture().appearance()::language, house.get());
    }

    /** Everything, for the team. */
    public void whole(StayId stay) {
        open(() -> papers.whole(stay)
                .map(pack -> PaperOffer.sealed(
                        new StaffPackDrawing(ground.furniture().appearance()::language).whole(pack),
                        words.say("file.whole", day()),
                        sealing)));
    }

    /** What may be lost. */
    public void safe(StayId stay) {
        open(() -> papers.safe(stay).map(pack -> open(sheets().safe(pack), "file.safe")));
    }

    /** The sheet of one departure. */
    public void meeting(Leg leg) {
        open(() -> papers.meeting(leg.stay(), leg.id()).map(sheet -> open(sheets().meeting(sheet), "file.meeting")));
    }

    /** A roll to call by hand. */
    public void roll(RollPoint point) {
        open(() -> papers.roll(point.stay(), point.number()).map(sheet -> open(sheets().roll(sheet), "file.roll")));
    }

    /** What of the journey is not printed because it would tell where one goes; called off the UI thread. */
    List<String> withheld(StayId stay) {
        return papers.looked(stay).map(pack -> sheets().withheld(pack)).orElse(List.of());
    }

    private PaperOffer open(Paper paper, String file) {
        return PaperOffer.open(paper, words.say(file, day()));
    }

    private String day() {
        return ground.furniture().moments().today().toString();
    }

    private void open(Callable<Optional<PaperOffer>> read) {
        ground.background()
                .run(
                        read,
                        offer -> offer.ifPresentOrElse(paperGround::show, () -> paperGround.tell(words.say("gone"))),
                        paperGround::trouble);
    }
}
