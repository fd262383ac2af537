package fr.permanence.stays.ui;

import fr.permanence.change.Changes;
import fr.permanence.stays.ui.shared.StayServices;
import fr.permanence.ui.Background;
import fr.permanence.ui.shell.Furniture;
import java.util.function.Function;

/**
 * What the place of stays stands on.
 *
 * @param troubleWords says a trouble of the store, or a bug, in one sentence
 */
public record StaysGround(
        StayServices services,
        Changes changes,
        Background background,
        Furniture furniture,
        Function<? super Throwable, String> troubleWords) {}
