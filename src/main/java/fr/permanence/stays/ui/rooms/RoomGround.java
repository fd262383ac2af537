package fr.permanence.stays.ui.rooms;

import fr.permanence.change.Changes;
import fr.permanence.print.Paper;
import fr.permanence.ui.Background;
import fr.permanence.ui.Voice;
import fr.permanence.ui.shell.Furniture;
import java.util.function.Consumer;

/**
 * What the leaf of rooms stands on.
 *
 * @param voice where it is said what was done
 * @param paper shows a paper before it is printed
 */
public record RoomGround(
        Background background, Changes changes, Voice voice, Furniture furniture, Consumer<Paper> paper) {}
