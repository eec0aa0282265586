${title} draft=${draft?c}
