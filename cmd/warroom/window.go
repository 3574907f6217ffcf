package main

func openWindow(c *call) error { return haveDisplay() }
