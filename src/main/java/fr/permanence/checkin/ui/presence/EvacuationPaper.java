package fr.permanence.checkin.ui.presence;

import fr.permanence.checkin.DeskLine;
import fr.permanence.checkin.presence.Here;
import fr.permanence.checkin.ui.shared.DeskSheet;
import fr.permanence.checkin.ui.shared.DeskWords;
import fr.permanence.checkin.ui.today.DayWords;
import fr.permanence.print.Paper;
import fr.permanence.print.Spool;
import fr.permanence.ui.Printing;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.stage.Window;

/**
 * The evacuation list on paper: a box to tick, who, with which children; neutral, for it may be picked up by anybody.
 *
 * @param title marks the time
 * @param counted how many people it should be
 * @param code the code of a line without a name, or nothing
 */
record EvacuationPaper(
        String title, String counted, List<Here> present, DeskWords words, Function<DeskLine, String> code) {
    private static final String BOX = "☐";
    private static final List<Integer> WIDTHS = List.of(1, 9, 9);

    EvacuationPaper {
        present = List.copyOf(present);
    }

    /** To the default printer, nothing asked; {@code say} is told where it went. Asks only where it cannot go straight. */
    void send(Window window, Consumer<String> say) {
        Printing.straight(paper(), handing -> {
            switch (handing) {
                case Spool.Handed handed -> say.accept(words.say("evacuation.sent", handed.printer()));
                case Spool.NoDefault no -> say.accept(words.say("evacuation.noDefault"));
                case Spool.Failed no -> say.accept(words.say("paper.failed"));
                case Spool.NoCommand no -> ask(window, say);
            }
        });
    }

    /** To a printer that is chosen in the system's dialog. */
    void ask(Window window, Consumer<String> say) {
        List<String> lines = new ArrayList<>();
        for (Here here : present)
            lines.add(BOX + "  " + who(here) + "   " + new DayWords(words).along(here.presence()));
        new DeskSheet(title, counted, lines).print(window, words, say);
    }

    Paper paper() {
        List<List<String>> rows = new ArrayList<>();
        for (Here here : present) rows.add(List.of(BOX, who(here), new DayWords(words).along(here.presence())));
        List<Paper.Piece> pieces = new ArrayList<>(List.of(new Paper.Heading(counted)));
        if (!rows.isEmpty()) pieces.add(new Paper.Table(List.of(), WIDTHS, rows));
        return new Paper(title, pieces, title);
    }

    private String who(Here here) {
        return words.onPaper(here.line(), code.apply(here.line()));
    }

    @Override
    public String toString() {
        return "EvacuationPaper";
    }
}
