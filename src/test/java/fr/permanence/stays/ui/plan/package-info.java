@NullMarked
package fr.permanence.stays.ui.plan;

import org.jspecify.annotations.NullMarked;
