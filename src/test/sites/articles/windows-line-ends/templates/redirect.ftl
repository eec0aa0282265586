moved: ${title} ${target}
