@NullMarked
package fr.permanence.stays.ui.pipeline;

import org.jspecify.annotations.NullMarked;
