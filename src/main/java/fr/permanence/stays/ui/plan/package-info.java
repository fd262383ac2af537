/** The page on which a stay is planned or changed, and the list of destinations. */
@NullMarked
package fr.permanence.stays.ui.plan;

import org.jspecify.annotations.NullMarked;
