"""From node trees to pixels. wrap, layout, theme, focus are pure and know no pygame; paint, art, paper and sound do."""
